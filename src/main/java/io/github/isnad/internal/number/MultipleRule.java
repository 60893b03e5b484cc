package io.github.isnad.internal.number;

import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.number.NumberKind;
import io.github.isnad.number.NumericValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Twice: ضعفي رأس المال, إلى الضعف. Refuses ضعف without article or dual ending before anything but ما: it is
 * weakness, too.
 */
final class MultipleRule implements NumberRule {
    private static final int DUAL = Shape.ENDS_ALEF_NOON | Shape.ENDS_YEH_NOON | Shape.ENDS_YEH;

    @Override
    public boolean readsDigits() {
        return false;
    }

    @Override
    public @Nullable Candidate match(NumberText text, int token) {
        return text.has(token, Role.DOUBLE.bit) && isTwice(text, token) ? twice(text, token) : null;
    }

    private static boolean isTwice(NumberText text, int token) {
        boolean behind = text.has(token - 1, Role.TO.bit) || text.clitics(token) != 0;
        return (text.lexemes.shape(token) & DUAL) != 0
                || text.isDefinite(token) && behind
                || text.has(token + 1, Role.WHAT.bit)
                || (text.lexemes.shape(token) & Shape.ENDS_ALEF) != 0 && text.isDefinite(token + 1)
                || token == text.first() && token + 1 == text.end();
    }

    private static Candidate twice(NumberText text, int token) {
        Candidate candidate = Candidate.of(token, token + 1, NumberKind.MULTIPLE);
        candidate.value = new NumericValue.Figure(BigDecimal.valueOf(2));
        return candidate;
    }
}
