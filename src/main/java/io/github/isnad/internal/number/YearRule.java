package io.github.isnad.internal.number;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.number.NumberKind;
import io.github.isnad.tokenize.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * A year or decade: عام 1973, منذ 2011, بين 2012 و2017, 1445هـ, عام ألفين وأربعة وعشرين, مونديال 2014, ثمانينيات القرن. Refuses counts of
 * such a size: 1500 جندي, أكثر من 2000.
 */
final class YearRule implements NumberRule {
    private static final int SHORT_YEAR = 2;
    private static final int EARLIEST = 1800;
    private static final int LATEST = 2100;
    private static final int ROUND = 100;

    private final QualifierFinder qualifiers;

    YearRule(QualifierFinder qualifiers) {
        this.qualifiers = qualifiers;
    }

    @Override
    public @Nullable Candidate match(NumberText text, int token) {
        if (text.has(token, Role.DECADE.bit)) {
            return Candidate.of(token, token + 1, NumberKind.YEAR);
        }
        Numeral numeral = text.numeral(token);
        if (numeral == null || !numeral.isBelow(10_000)) {
            return null;
        }
        boolean cue = text.has(token - 1, Role.YEAR_CUE.bit) || isCurrent(text, token - 1);
        int era = text.has(numeral.end, Role.SINCE.bit) ? numeral.end + 1 : numeral.end; // 500 قبل الميلاد
        if (text.has(era, Role.ERA.bit) && !isMetres(text, numeral, cue)) {
            return Candidate.of(numeral, NumberKind.YEAR);
        }
        boolean year = Calendar.isYear(numeral)
                ? cue
                        || isYearBefore(text, token) && !numeral.digits
                        || numeral.plainDigits == 4 && isYear(text, token, numeral)
                : cue
                        && numeral.plainDigits == SHORT_YEAR
                        && !text.isDefinite(token - 1)
                        && !text.isDefinitelyNoun(numeral.end);
        return year ? Candidate.of(numeral, NumberKind.YEAR) : null;
    }

    /** Whether an adjective of a year stands there: العام الماضي 2017. */
    private static boolean isCurrent(NumberText text, int token) {
        return text.has(token, Role.CURRENT.bit)
                && text.isDefinite(token)
                && text.has(token - 1, Role.YEAR_CUE.bit)
                && text.isDefinite(token - 1);
    }

    /** The letter of the era is that of the metre too: 100 م, 2000 م². */
    private static boolean isMetres(NumberText text, Numeral numeral, boolean cue) {
        UnitMatch unit = text.units.after(numeral.end, text.end());
        return unit != null && (unit.end() > numeral.end + 1 || !cue && !Calendar.isYear(numeral));
    }

    /** Whether four digits without a cue are a year. */
    private boolean isYear(NumberText text, int token, Numeral numeral) {
        if (numeral.whole() < EARLIEST
                || numeral.whole() > LATEST
                || token == text.first() && numeral.end == text.end()) {
            return false;
        }
        if (isYearBefore(text, token)) {
            return !text.isDefinitelyNoun(numeral.end);
        }
        boolean in = text.has(token - 1, Role.SINCE.bit | Role.IN.bit | Role.TO.bit)
                || text.has(token - 1, Role.FROM.bit) && !qualifiers.qualifiesBefore(text, token)
                || text.has(token - 1, Role.BETWEEN.bit) && isYearBehind(text, numeral.end);
        if (in) {
            return !text.isDefinitelyNoun(numeral.end);
        }
        boolean noun = text.isDefinite(token - 1) ? text.isDefinitelyNoun(numeral.end) : text.isNoun(numeral.end);
        boolean counted =
                noun || text.is(numeral.end, TokenKind.PERCENT_SIGN) || text.is(numeral.end, TokenKind.CURRENCY_SIGN);
        return !counted && !qualifiers.qualifiesBefore(text, token) && isBehindName(text, token, numeral);
    }

    /** Whether و, إلى or a dash joins it to a year. */
    private static boolean isYearBefore(NumberText text, int token) {
        boolean joined =
                text.is(token - 1, TokenKind.DASH) || text.has(token - 1, Role.AND.bit | Role.TO.bit | Role.OR.bit);
        boolean and = text.is(token, TokenKind.WORD) && (text.clitics(token) & Lexemes.WAW) != 0;
        Candidate last = text.last();
        return last != null
                && last.kind == NumberKind.YEAR
                && (joined && last.end == token - 1 || and && last.end == token);
    }

    /** Whether و joins a year that counts nothing: بين 2012 و2017. */
    private static boolean isYearBehind(NumberText text, int token) {
        return text.has(token, Role.AND.bit)
                && text.digitCount(token + 1) == 4
                && text.digitsValue(token + 1) <= LATEST
                && text.digitsValue(token + 1) >= EARLIEST
                && !text.isDefinitelyNoun(token + 2);
    }

    /** Whether a bracket, or the noun that it dates, stands before: (1973), ثورة 1919. A round number is no such year. */
    private static boolean isBehindName(NumberText text, int token, Numeral numeral) {
        if (text.is(token - 1, TokenKind.OPENING_BRACKET)) {
            return text.is(token + 1, TokenKind.CLOSING_BRACKET) || text.is(token + 1, TokenKind.DASH);
        }
        return text.is(token - 1, TokenKind.WORD)
                && numeral.whole() % ROUND != 0
                && !text.has(token - 1, Role.PARTICLE.bit)
                && (text.lexemes.shape(token - 1) & (Shape.ENDS_PRONOUN | Shape.STARTS_YEH)) == 0
                && (text.lexemes.clitics(token - 1) & ~(Lexemes.ARTICLE | Lexemes.KAF | Lexemes.BEH)) == 0;
    }
}
