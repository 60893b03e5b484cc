package io.github.isnad.internal.number;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.number.NumberKind;
import io.github.isnad.number.NumericValue;
import io.github.isnad.number.Qualifier;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A magnitude in the plural without a numeral: عشرات، مئات الآلاف، بضعة آلاف. Its value stays open; at least two of it are meant, with بضع three
 * to nine.
 */
final class VagueRule implements NumberRule {
    private static final long PLURALS = Role.TENS_PLURAL.bit | Role.MAGNITUDE_PLURAL.bit;
    /** مئات آلاف الملايين is as long as they get; without a bound a text of nothing else would be one number of a million digits. */
    private static final int LONGEST = 4;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal NINE = BigDecimal.valueOf(9);

    @Override
    public boolean readsDigits() {
        return false;
    }

    @Override
    public @Nullable Candidate match(NumberText text, int token) {
        boolean few = text.has(token, Role.FEW.bit);
        int at = few ? token + 1 : token;
        BigDecimal product = BigDecimal.ONE;
        int limit = at + LONGEST;
        while (at < limit && text.has(at, PLURALS) && (at == token || (text.clitics(at) & ~Lexemes.ARTICLE) == 0)) {
            product = product.multiply(BigDecimal.valueOf(text.lexicon.cardinal(text.entry(at))));
            at++;
        }
        if (at == token) {
            return null;
        }
        Candidate candidate = Candidate.of(token, at, NumberKind.COUNT);
        candidate.start = text.cardinalStart(token);
        candidate.value = few
                ? new NumericValue.Vague(product.multiply(THREE), product.multiply(NINE))
                : new NumericValue.Vague(product.multiply(TWO), null);
        candidate.qualifier = Qualifier.ABOUT;
        return candidate;
    }
}
