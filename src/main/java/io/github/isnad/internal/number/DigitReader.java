package io.github.isnad.internal.number;

import io.github.isnad.tokenize.TokenKind;
import java.math.BigDecimal;

/**
 * Reads digits of any script with their separators. Two kinds of separators: the last is the decimal point. One kind, repeated: it
 * groups. One that stands once: a point is decimal, a comma groups three digits. Groups may stand apart by a space. Immutable and
 * thread-safe.
 */
final class DigitReader {
    private static final int LONG_DIGITS = 18;
    /** Beyond this nobody counts; to read them would take the square of their number. */
    private static final int MOST_DIGITS = 100;

    private static final int GROUP = 3;
    private static final int MOST_GROUPS = 12;
    private static final int MOST_EXPONENT_DIGITS = 4;
    private static final char ARABIC_DECIMAL = 0x66B;
    private static final char ARABIC_GROUP = 0x66C;
    private static final char ARABIC_COMMA = 0x60C;
    private static final char APOSTROPHE = 0x2019;

    private DigitReader() {}

    /** Reads the number token, and the groups behind it; the token behind, or -1 if there is no number in it. */
    static int read(NumberText text, int token, Numeral into) {
        int end = groupsEnd(text, token);
        String raw = text.lexemes.text();
        int start = text.lexemes.start(token);
        int stop = text.lexemes.end(end - 1);
        int vulgar = Signs.vulgar(raw.charAt(stop - 1));
        stop -= vulgar > 0 ? 1 : 0;
        int exponent = exponent(raw, start, stop);
        int mantissaEnd = exponent < 0 ? stop : exponent;
        int point = decimalPoint(text, start, mantissaEnd);
        long value = 0;
        int count = 0;
        int scale = 0;
        boolean plain = end == token + 1 && exponent < 0;
        for (int i = start; i < mantissaEnd; i++) {
            int digit = Character.digit(raw.charAt(i), 10);
            if (digit < 0) {
                if (!isPart(raw, start, i)) {
                    return -1;
                }
                plain = false;
                continue;
            }
            count++;
            scale += i > point && point >= 0 ? 1 : 0;
            if (count <= LONG_DIGITS) {
                value = value * 10 + digit;
            }
        }
        if (count == 0 || count > MOST_DIGITS || isVersion(raw, start, mantissaEnd)) {
            return -1;
        }
        if (Signs.isLeadingPoint(text, token) && scale == 0) {
            scale = count;
            plain = false;
        }
        if (count <= LONG_DIGITS && exponent < 0) {
            into.set(value, scale);
        } else {
            into.set(large(raw, start, mantissaEnd).movePointLeft(scale));
            if (exponent >= 0) {
                into.scaleByPowerOfTen(Integer.parseInt(raw, exponent + 1, stop, 10));
            }
        }
        if (vulgar > 0) {
            into.plusFraction(vulgar / 10, vulgar % 10, 1);
        }
        into.plainDigits = plain && vulgar == 0 ? count : 0;
        return end;
    }

    /** The token behind groups of three digits that single spaces part: 40 000. */
    private static int groupsEnd(NumberText text, int token) {
        int end = token + 1;
        if (text.lexemes.end(token) - text.lexemes.start(token) > GROUP || text.digitCount(token) > GROUP) {
            return end;
        }
        while (end < token + MOST_GROUPS && isGroup(text, end)) {
            end++;
            if (text.lexemes.end(end - 1) - text.lexemes.start(end - 1) > GROUP) {
                break; // decimals end it
            }
        }
        return end;
    }

    /** Whether three digits, with decimals or without, begin one space behind the token before. */
    private static boolean isGroup(NumberText text, int token) {
        if (!text.is(token, TokenKind.NUMBER) || text.lexemes.start(token) - text.lexemes.end(token - 1) != 1) {
            return false;
        }
        String raw = text.lexemes.text();
        int start = text.lexemes.start(token);
        int end = text.lexemes.end(token);
        for (int i = start; i < end; i++) {
            boolean digit = Character.digit(raw.charAt(i), 10) >= 0;
            if (i - start == GROUP ? !isSeparator(raw.charAt(i)) : !digit) {
                return false;
            }
        }
        return end - start >= GROUP && end - start != GROUP + 1;
    }

    private static BigDecimal large(String raw, int start, int end) {
        StringBuilder digits = new StringBuilder();
        for (int i = start; i < end; i++) {
            int digit = Character.digit(raw.charAt(i), 10);
            if (digit >= 0) {
                digits.append(digit);
            }
        }
        return new BigDecimal(digits.toString());
    }

    /** The offset of the e of 1.5e6, or -1. */
    private static int exponent(String raw, int start, int end) {
        if (start == end) {
            return -1; // nothing but a vulgar fraction: ½
        }
        int at = end - 1;
        while (at > start && at > end - MOST_EXPONENT_DIGITS && Character.digit(raw.charAt(at), 10) >= 0) {
            at--;
        }
        int digits = end - at - 1;
        boolean sign = raw.charAt(at) == '-' || raw.charAt(at) == '+';
        at -= sign && at > start ? 1 : 0;
        return digits > 0 && at > start && (raw.charAt(at) == 'e' || raw.charAt(at) == 'E') ? at : -1;
    }

    /** The offset of the decimal point, or -1 if all separators group. */
    private static int decimalPoint(NumberText text, int start, int end) {
        String raw = text.lexemes.text();
        int last = -1;
        boolean mixed = false;
        int seen = 0;
        for (int i = start; i < end; i++) {
            if (isSeparator(raw.charAt(i))) {
                mixed |= last >= 0 && raw.charAt(i) != raw.charAt(last);
                last = i;
                seen++;
            }
        }
        if (seen == 0) {
            return -1;
        }
        char separator = raw.charAt(last);
        if (seen > 1) {
            return mixed && separator != ARABIC_GROUP ? last : -1;
        }
        boolean groups = end - last - 1 == GROUP && isLead(raw, start, last);
        return switch (separator) {
            case ARABIC_DECIMAL -> last;
            case '.' -> groups && (isZeros(raw, last + 1, end) || text.dotGroups()) ? -1 : last;
            case ARABIC_GROUP -> -1;
            default -> groups ? -1 : last;
        };
    }

    /** Whether dots part digits in other than threes: 192.168.1.1, 3.5.2. */
    private static boolean isVersion(String raw, int start, int end) {
        int dots = 0;
        int behind = 0;
        for (int i = start; i < end; i++) {
            if (raw.charAt(i) == '.') {
                if (dots++ > 0 && behind != GROUP) {
                    return true;
                }
                behind = 0;
            } else {
                behind++;
            }
        }
        return dots > 1 && behind < GROUP;
    }

    private static boolean isZeros(String raw, int start, int end) {
        int at = start;
        while (at < end && Character.digit(raw.charAt(at), 10) == 0) {
            at++;
        }
        return at == end;
    }

    /** Whether a group of thousands may follow: one to three digits, no zero before. */
    private static boolean isLead(String raw, int start, int end) {
        int from = Character.digit(raw.charAt(start), 10) < 0 ? start + 1 : start;
        return end - from <= GROUP && end > from && Character.digit(raw.charAt(from), 10) != 0;
    }

    /** Whether a character that is no digit may stand in a number: a separator, a space between groups, a sign before the first. */
    private static boolean isPart(String raw, int start, int at) {
        char c = raw.charAt(at);
        return isSeparator(c) || at == start || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    private static boolean isSeparator(char c) {
        return switch (c) {
            case '.', ',', ARABIC_COMMA, ARABIC_DECIMAL, ARABIC_GROUP, '\'', APOSTROPHE -> true;
            default -> false;
        };
    }

    /** Whether a token shows that dots group in this text, as in the Maghreb: 1.234.567, 1.234,5, 12,5. */
    static boolean showsDotGroups(String raw, int start, int end) {
        int dots = 0;
        int behindDot = 0;
        int comma = -1;
        for (int i = start; i < end; i++) {
            char c = raw.charAt(i);
            if (c == '.' && comma < 0) {
                if (dots++ > 0 && behindDot != GROUP) {
                    return false;
                }
                behindDot = 0;
            } else if (c == ',' && comma < 0) {
                comma = i;
            } else if (Character.digit(c, 10) >= 0) {
                behindDot += comma < 0 ? 1 : 0;
            } else {
                return false;
            }
        }
        boolean grouped = dots == 0 || behindDot == GROUP;
        return grouped && (comma < 0 ? dots > 1 : dots > 0 || end - comma - 1 != GROUP);
    }
}
