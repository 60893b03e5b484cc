package io.github.isnad.internal.number;

import org.jspecify.annotations.Nullable;

/** A cardinal that no rule before this one claims: خمسة وعشرون ألف جندي. Refuses words that are none here: see {@link Ambiguity}. */
final class CountRule implements NumberRule {
    @Override
    public @Nullable Candidate match(NumberText text, int token) {
        Numeral numeral = text.numeral(token);
        return numeral != null && Ambiguity.isNumber(text, numeral) ? text.quantity(token) : null;
    }
}
