package io.github.isnad.internal.number;

import io.github.isnad.number.NumberKind;
import io.github.isnad.tokenize.TokenKind;
import org.jspecify.annotations.Nullable;

/** Two years that a dash or slash joins: موسم 2023-2024, 2023/24, 2024/2023, موسم 23/24. Refuses what counts a noun: 1400-1500 شخصا. */
final class SeasonRule implements NumberRule {
    private static final int EARLIEST = 1300;
    private static final int LATEST = 2200;
    private static final int CENTURY = 100;

    @Override
    public boolean readsWords() {
        return false;
    }

    @Override
    public @Nullable Candidate match(NumberText text, int token) {
        int end = end(text, token);
        return end > token && !text.isDefinitelyNoun(end) ? Candidate.of(token, end, NumberKind.YEAR) : null;
    }

    private static int end(NumberText text, int token) {
        int digits = text.digitCount(token);
        if (digits == 8 && text.hasSlash(token)) {
            long both = text.digitsValue(token);
            return areYears(both / 10_000, both % 10_000, 4) ? token + 1 : token;
        }
        if (digits == 6 && text.hasSlash(token)) {
            long both = text.digitsValue(token);
            return areYears(both / CENTURY, both % CENTURY, 2) ? token + 1 : token;
        }
        if (digits == 4 && text.hasSlash(token) && text.has(token - 1, Role.YEAR_CUE.bit)) {
            long both = text.digitsValue(token);
            return both % CENTURY == (both / CENTURY + 1) % CENTURY ? token + 1 : token;
        }
        boolean joined = text.is(token + 1, TokenKind.DASH) || text.is(token + 1, TokenKind.SLASH);
        if (digits != 4 || !joined || !text.is(token + 2, TokenKind.NUMBER)) {
            return token;
        }
        return areYears(text.digitsValue(token), text.digitsValue(token + 2), text.digitCount(token + 2))
                ? token + 3
                : token;
    }

    private static boolean areYears(long first, long second, int digitsOfSecond) {
        boolean follows = digitsOfSecond == 4
                ? second > first && second - first < CENTURY && second < LATEST || first == second + 1
                : digitsOfSecond == 2 && second == (first + 1) % CENTURY;
        return first >= EARLIEST && first < LATEST && follows;
    }
}
