package io.github.isnad.internal.number;

import io.github.isnad.number.NumberKind;
import io.github.isnad.number.NumericValue;
import org.jspecify.annotations.Nullable;

/** A cardinal that no rule before this one claims: خمسة وعشرون ألف جندي. */
final class CountRule implements NumberRule {
    @Override
    public @Nullable Candidate match(NumberText text, int token) {
        Numeral numeral = text.numeral(token);
        return numeral == null
                ? null
                : new Candidate(
                        token,
                        numeral.end,
                        numeral.start,
                        numeral.stop,
                        NumberKind.COUNT,
                        new NumericValue.Figure(numeral.toBigDecimal()));
    }
}
