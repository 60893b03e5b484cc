package io.github.isnad.internal.number;

import java.math.BigDecimal;

/** Reads digits of any script with their separators. Immutable and thread-safe. */
final class DigitReader {
    private static final int LONG_DIGITS = 18;

    /** Reads the number token; the token behind, or -1 if its separators make no number of it. */
    int read(NumberText text, int token, Numeral into) {
        String raw = text.lexemes.text();
        int start = text.lexemes.start(token);
        int end = text.lexemes.end(token);
        int point = decimalPoint(raw, start, end);
        long value = 0;
        int count = 0;
        int scale = 0;
        boolean separated = false;
        for (int i = start; i < end; i++) {
            int digit = Character.digit(raw.charAt(i), 10);
            if (digit < 0) {
                separated = true;
                continue;
            }
            count++;
            scale += i > point && point >= 0 ? 1 : 0;
            if (count <= LONG_DIGITS) {
                value = value * 10 + digit;
            }
        }
        if (count == 0) {
            return -1;
        }
        if (count <= LONG_DIGITS) {
            into.set(value, scale);
        } else {
            StringBuilder digits = new StringBuilder();
            raw.substring(start, end)
                    .chars()
                    .filter(c -> Character.digit(c, 10) >= 0)
                    .forEach(c -> digits.append(Character.digit(c, 10)));
            into.set(new BigDecimal(digits.toString()).movePointLeft(scale));
        }
        into.plainDigits = separated ? 0 : count;
        return token + 1;
    }

    /** The offset of the decimal point, or -1 if all separators group. */
    private static int decimalPoint(String raw, int start, int end) {
        int last = -1;
        int kinds = 0;
        int seen = 0;
        char first = 0;
        for (int i = start; i < end; i++) {
            char c = raw.charAt(i);
            if (!isSeparator(c)) {
                continue;
            }
            if (seen++ == 0) {
                first = c;
                kinds = 1;
            } else if (c != first) {
                kinds = 2;
            }
            last = i;
        }
        if (seen == 0) {
            return -1;
        }
        char separator = raw.charAt(last);
        if (seen > 1) {
            return kinds == 1 || separator == 0x66C ? -1 : last;
        }
        boolean groups = end - last - 1 == 3 && last - start <= 3 && raw.charAt(start) != '0';
        return separator == 0x66B || separator == '.' ? last : separator == 0x66C || groups ? -1 : last;
    }

    private static boolean isSeparator(char c) {
        return switch (c) {
            case '.', ',', 0x60C, 0x66B, 0x66C, '\'', 0x2019 -> true;
            default -> false;
        };
    }
}
