package io.github.isnad.internal.number;

import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.number.NumberKind;
import io.github.isnad.tokenize.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * A year, season or decade: عام 1973, منذ 2011, 2023-2024, 1445هـ, عام ألفين وأربعة وعشرين, ثمانينيات القرن. Refuses counts of such a size: 1500
 * جندي, أكثر من 2000.
 */
final class YearRule implements NumberRule {
    private static final int SEASON = 2;

    private final QualifierFinder qualifiers;

    YearRule(QualifierFinder qualifiers) {
        this.qualifiers = qualifiers;
    }

    @Override
    public @Nullable Candidate match(NumberText text, int token) {
        if (text.has(token, Role.DECADE.bit)) {
            return Candidate.of(text, token, token + 1, NumberKind.YEAR);
        }
        if (text.is(token, TokenKind.NUMBER)) {
            int season = seasonEnd(text, token);
            if (season > token) {
                return Candidate.of(text, token, season, NumberKind.YEAR);
            }
        }
        Numeral numeral = text.numeral(token);
        if (numeral == null || !numeral.isWhole()) {
            return null;
        }
        if (text.has(numeral.end, Role.ERA.bit) && numeral.isBelow(10_000)) {
            return Candidate.of(numeral, NumberKind.YEAR);
        }
        boolean cue = text.has(token - 1, Role.YEAR_CUE.bit);
        boolean year = Calendar.isYear(numeral)
                ? cue || numeral.plainDigits == 4 && isYear(text, token, numeral)
                : cue && numeral.plainDigits == SEASON && !text.isNoun(numeral.end);
        return year ? Candidate.of(numeral, NumberKind.YEAR) : null;
    }

    /** Whether four digits without a cue are a year. */
    private boolean isYear(NumberText text, int token, Numeral numeral) {
        if (numeral.whole() < 1800 || numeral.whole() > 2100 || token == text.first() && numeral.end == text.end()) {
            return false;
        }
        boolean counted = text.isNoun(numeral.end)
                || text.is(numeral.end, TokenKind.PERCENT_SIGN)
                || text.is(numeral.end, TokenKind.CURRENCY_SIGN);
        if (isYearBefore(text, token)) {
            return !counted || !text.isDefinitelyNoun(numeral.end);
        }
        boolean in = text.has(token - 1, Role.SINCE.bit | Role.IN.bit | Role.TO.bit)
                || text.has(token - 1, Role.FROM.bit) && !qualifiers.qualifiesBefore(text, token);
        if (in) {
            return !text.isDefinitelyNoun(numeral.end);
        }
        return !counted && !qualifiers.qualifiesBefore(text, token) && isBehindName(text, token);
    }

    /** Whether و, إلى or a dash joins it to a year. */
    private static boolean isYearBefore(NumberText text, int token) {
        int at = token - 1;
        if (!text.is(at, TokenKind.DASH) && !text.has(at, Role.AND.bit | Role.TO.bit | Role.OR.bit)) {
            return false;
        }
        return text.is(at - 1, TokenKind.NUMBER) && text.digitCount(at - 1) == 4;
    }

    /** Whether a bracket, or the noun that it dates, stands before: (1973), ثورة 1919. */
    private static boolean isBehindName(NumberText text, int token) {
        if (text.is(token - 1, TokenKind.OPENING_BRACKET)) {
            return text.is(token + 1, TokenKind.CLOSING_BRACKET) || text.is(token + 1, TokenKind.DASH);
        }
        return text.is(token - 1, TokenKind.WORD)
                && !text.has(token - 1, Role.PARTICLE.bit)
                && (text.lexemes.shape(token - 1) & Shape.ENDS_PRONOUN) == 0
                && text.lexemes.clitics(token - 1) == 0
                && !text.is(token + 1, TokenKind.WORD);
    }

    /** The token behind two years that a dash or slash joins; the token itself if none begins there. */
    private static int seasonEnd(NumberText text, int token) {
        if (text.digitCount(token) == 8 || text.digitCount(token) == 6 && hasSlash(text, token)) {
            return isSeason(text, token) ? token + 1 : token;
        }
        boolean joined = text.is(token + 1, TokenKind.DASH) || text.is(token + 1, TokenKind.SLASH);
        if (!joined || !text.is(token + 2, TokenKind.NUMBER) || text.digitCount(token) != 4) {
            return token;
        }
        long first = text.digitsValue(token);
        long second = text.digitsValue(token + 2);
        int digits = text.digitCount(token + 2);
        boolean years = first >= 1300
                && first < 2200
                && (digits == 4 && second > first && second < 2200 || digits == 2 && second == first % 100 + 1);
        return years && !text.isDefinitelyNoun(token + 3) ? token + 3 : token;
    }

    private static boolean isSeason(NumberText text, int token) {
        long value = text.digitsValue(token);
        long first = text.digitCount(token) == 8 ? value / 10_000 : value / 100;
        long second = text.digitCount(token) == 8 ? value % 10_000 : first / 100 * 100 + value % 100;
        return hasSlash(text, token) && first >= 1300 && first < 2200 && second > first && second - first < 100;
    }

    private static boolean hasSlash(NumberText text, int token) {
        String raw = text.lexemes.text();
        for (int i = text.lexemes.start(token); i < text.lexemes.end(token); i++) {
            char c = raw.charAt(i);
            if (c == '/' || c == '-' || c == '\u2013') {
                return true;
            }
        }
        return false;
    }
}
