package io.github.isnad.internal.number;

import io.github.isnad.number.NumberKind;
import io.github.isnad.number.NumericValue;
import io.github.isnad.number.Qualifier;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An age told by its decade: الأربعيني is forty to 49. Refuses it without the article: خمسينية الشركة. */
final class AgedRule implements NumberRule {
    @Override
    public boolean readsDigits() {
        return false;
    }

    @Override
    public @Nullable Candidate match(NumberText text, int token) {
        if (!text.has(token, Role.AGED.bit) || !text.isDefinite(token)) {
            return null;
        }
        long decade = text.lexicon.cardinal(text.entry(token));
        Candidate candidate = Candidate.of(token, token + 1, NumberKind.AGE);
        candidate.value = new NumericValue.Vague(BigDecimal.valueOf(decade), BigDecimal.valueOf(decade + 9));
        candidate.qualifier = Qualifier.ABOUT;
        return candidate;
    }
}
