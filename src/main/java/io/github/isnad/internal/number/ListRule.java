package io.github.isnad.internal.number;

import io.github.isnad.number.NumberKind;
import io.github.isnad.tokenize.TokenKind;
import org.jspecify.annotations.Nullable;

/** Digits that و joins to a number that asserts nothing are what that one is: المادتين 5 و6, عامي 2011 و2012. Refuses what counts a noun. */
final class ListRule implements NumberRule {
    @Override
    public boolean readsWords() {
        return false;
    }

    @Override
    public @Nullable Candidate match(NumberText text, int token) {
        Candidate last = text.last();
        boolean lists = last != null
                && (last.kind == NumberKind.ORDINAL
                        || last.kind == NumberKind.IDENTIFIER
                        || last.kind == NumberKind.YEAR)
                && text.is(last.end - 1, TokenKind.NUMBER)
                && last.end == token - 1
                && (text.has(token - 1, Role.AND.bit) || text.is(token - 1, TokenKind.COMMA))
                && text.is(token, TokenKind.NUMBER);
        if (!lists) {
            return null;
        }
        Numeral numeral = text.numeral(token);
        return numeral != null && numeral.plainDigits > 0 && !text.isNoun(numeral.end)
                ? Candidate.of(numeral, last.kind)
                : null;
    }
}
