package io.github.isnad.internal.number;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.number.NumberKind;
import io.github.isnad.tokenize.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * A day or a month of a year: 11 سبتمبر, الخامس من يونيو/حزيران 2024, 12/5/2024, يناير 2023, 10 و11 يوليو, 22 الشهر الجاري, يوم 15. Refuses
 * a month without day and year: no number is in it.
 */
final class DateRule implements NumberRule {
    private static final long DAYS = Role.UNIT.bit | Role.ORDINAL.bit | Role.ORDINAL_OF_COMPOUND.bit | Role.TENS.bit;

    private static final char EN_DASH = 0x2013;
    private static final char TATWEEL = 0x640;
    private static final char BACKSLASH = 0x5C;
    private static final int MONTHS = 12;
    private static final int LAST_DAY = 31;
    /** Three numbers and the separators between them. */
    private static final int TOKENS = 5;

    private final Calendar calendar;

    DateRule(Calendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public @Nullable Candidate match(NumberText text, int token) {
        if (text.is(token, TokenKind.NUMBER) && isNumericDate(text, token)) {
            return Candidate.of(token, numericEnd(text, token), NumberKind.DATE);
        }
        if (text.has(token - 1, Role.DATE_CUE.bit)) {
            int end = shortEnd(text, token);
            if (end > token) {
                return Candidate.of(token, end, NumberKind.DATE);
            }
        }
        int month = calendar.monthEnd(text, token);
        if (month > token) {
            int year = calendar.yearEnd(text, month);
            return year > month ? Candidate.of(token, year, NumberKind.DATE) : null;
        }
        int day = Calendar.dayEnd(text, token);
        if (day == token) {
            return null;
        }
        int end = behindDay(text, day);
        if (end > day) {
            return Candidate.of(token, end, NumberKind.DATE);
        }
        return isFirstOfSeveral(text, day) || isDayOfMonth(text, token, day)
                ? Candidate.of(token, day, NumberKind.DATE)
                : null;
    }

    /** The token behind month and year that follow a day, or the token itself. */
    private int behindDay(NumberText text, int day) {
        int at = text.has(day, Role.FROM.bit) || text.is(day, TokenKind.SLASH) ? day + 1 : day;
        at = text.has(at, Role.MONTH.bit) && !text.isDefinite(at) ? at + 1 : at;
        boolean demonstrative = at > day && text.has(at, Role.PARTICLE.bit) && text.has(at + 1, Role.MONTH.bit);
        at = demonstrative ? at + 1 : at; // 15 من هذا الشهر
        int month = calendar.monthEnd(text, at);
        if (month > at) {
            return calendar.yearEnd(text, month);
        }
        if (text.has(day, Role.CURRENT.bit) && text.isDefinite(day)) {
            return text.has(day - 1, DAYS) ? day : day + 1;
        }
        return text.has(at, Role.MONTH.bit) && text.isDefinite(at) && (text.lexemes.clitics(at) & ~Lexemes.ARTICLE) == 0
                ? at + 1
                : day;
    }

    /** Whether it is the first of two or three days of a month: 10 و11 يوليو, 10 و11 و12 يوليو. */
    private boolean isFirstOfSeveral(NumberText text, int end) {
        int second = next(text, end);
        return isLast(text, end, second)
                || second > end
                        && isLast(text, Calendar.dayEnd(text, second), next(text, Calendar.dayEnd(text, second)));
    }

    /** Where the day begins that و, a dash or the like joins to one that ends there; that end itself if none does. */
    private static int next(NumberText text, int end) {
        int second = end;
        if (text.is(end, TokenKind.DASH) || text.has(end, Role.TO.bit | Role.OR.bit | Role.AND.bit)) {
            second = end + 1;
        }
        return text.is(second, TokenKind.PROCLITIC) ? second + 1 : second;
    }

    /** Whether the day that begins there, joined to one that ends there, has its month. */
    private boolean isLast(NumberText text, int end, int second) {
        if (second == end && !Calendar.isAnd(text, end)) {
            return false;
        }
        if (text.is(second, TokenKind.NUMBER) && second > end && isNumericDate(text, second)) {
            return true;
        }
        int day = second > end || text.has(second, DAYS) ? Calendar.dayEnd(text, second) : second;
        return day > second && behindDay(text, day) > day;
    }

    /** Whether يوم or ليلة stands before, and nothing counted behind. */
    private static boolean isDayOfMonth(NumberText text, int token, int end) {
        return text.is(token, TokenKind.NUMBER)
                && text.has(token - 1, Role.DAY.bit)
                && !text.isDefinite(token - 1)
                && !text.isNoun(end);
    }

    /** Whether a token is a date of digits: 12/5/2024, 2024-05-12. */
    private static boolean isNumericDate(NumberText text, int token) {
        String raw = text.lexemes.text();
        int stop = text.lexemes.end(numericEnd(text, token) - 1);
        int[] parts = new int[3];
        int part = 0;
        int digits = 0;
        char separator = 0;
        for (int i = text.lexemes.start(token); i < stop; i++) {
            int digit = Character.digit(raw.charAt(i), 10);
            char c = raw.charAt(i) == EN_DASH || raw.charAt(i) == TATWEEL ? '-' : raw.charAt(i);
            if (digit >= 0 && ++digits <= 4) {
                parts[part] = parts[part] * 10 + digit;
            } else if (c != ' ' && (c != '-' || i == 0 || raw.charAt(i - 1) != TATWEEL)) {
                boolean cut = c == '/' || c == '-' || c == '.' || c == BACKSLASH;
                if (!cut || separator != 0 && c != separator || ++part == parts.length) {
                    return false;
                }
                separator = c;
                digits = 0;
            }
        }
        int end = numericEnd(text, token);
        boolean more = text.is(end, TokenKind.DASH) && text.touches(end) && text.touches(end + 1); // 4-2-3-1
        return part == 2
                && !(more && text.is(end + 1, TokenKind.NUMBER))
                && (isDate(parts[0], parts[1], parts[2]) || isDate(parts[2], parts[1], parts[0]));
    }

    /** The token behind day and month without a year, as may follow بتاريخ: 7/10, 7 / 10. */
    private static int shortEnd(NumberText text, int token) {
        if (!text.is(token, TokenKind.NUMBER)) {
            return token;
        }
        boolean apart = text.is(token + 1, TokenKind.SLASH) && text.is(token + 2, TokenKind.NUMBER);
        boolean one = text.holds(token, '/') && text.digitCount(token) <= 4;
        return apart && text.digitCount(token) <= 2 && text.digitCount(token + 2) <= 2
                ? token + 3
                : one ? token + 1 : token;
    }

    /** Whether day and month, in this or the other order, and a year make a date. */
    private static boolean isDate(int day, int month, int year) {
        boolean inYear =
                Math.min(day, month) >= 1 && Math.min(day, month) <= MONTHS && Math.max(day, month) <= LAST_DAY;
        return inYear && (year < 100 || year >= 1000 && year < 2200);
    }

    /** The token behind digits that dashes or slashes join without a space. */
    static int numericEnd(NumberText text, int token) {
        int end = token + 1;
        while (end < token + TOKENS
                && (text.is(end, TokenKind.DASH) || text.is(end, TokenKind.SLASH) || text.charAt(end) == BACKSLASH)
                && text.is(end + 1, TokenKind.NUMBER)
                && (text.is(end, TokenKind.SLASH)
                        || text.touches(end) && text.touches(end + 1)
                        || text.is(token + 3, TokenKind.DASH) && text.digitCount(token + 4) == 4)) {
            end += 2;
        }
        return end;
    }
}
