package io.github.isnad.internal.number;

import io.github.isnad.number.NumberKind;
import io.github.isnad.number.NumericValue;
import io.github.isnad.tokenize.TokenKind;
import org.jspecify.annotations.Nullable;

/** A percent sign before its digits, as typed from right to left: %25. Refuses the sign of the number before: 5% 25. */
final class PercentRule implements NumberRule {
    @Override
    public boolean readsDigits() {
        return false;
    }

    @Override
    public @Nullable Candidate match(NumberText text, int token) {
        boolean before = text.is(token, TokenKind.PERCENT_SIGN)
                && text.is(token + 1, TokenKind.NUMBER)
                && text.touches(token + 1)
                && !text.touches(token);
        Numeral numeral = before ? text.numeral(token + 1) : null;
        if (numeral == null) {
            return null;
        }
        Candidate percent = new Candidate(
                token, // what qualifies it stands before the sign: أكثر من %27
                numeral.end,
                text.lexemes.start(token),
                numeral.stop,
                NumberKind.PERCENT,
                new NumericValue.Figure(numeral.toBigDecimal()));
        percent.unit = Percents.unit(text, token + 1);
        return percent;
    }
}
