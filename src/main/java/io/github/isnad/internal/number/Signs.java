package io.github.isnad.internal.number;

import io.github.isnad.tokenize.TokenKind;

/** The signs before and behind digits: minus on either side, K and M, powers of ten. */
final class Signs {
    private static final char MINUS = 0x2212;
    private static final char EN_DASH = 0x2013;
    private static final char TIMES = 0xD7;
    private static final char POWER = '^';
    private static final int MOST_POWER = 64;

    private Signs() {}

    /** Whether a token is a minus sign for what follows: سالب, ناقص, or a dash right before digits and behind a space or nothing. */
    static boolean isNegative(NumberText text, int token) {
        return text.has(token, Role.NEGATIVE.bit)
                || text.is(token, TokenKind.DASH)
                        && text.is(token + 1, TokenKind.NUMBER)
                        && (text.touches(token + 1) || text.charAt(token) == MINUS)
                        && (token == text.first() || !text.touches(token))
                        && !text.is(token - 1, TokenKind.NUMBER);
    }

    /** Whether a number token begins with a minus sign. */
    static boolean holdsMinus(NumberText text, int token) {
        if (!text.is(token, TokenKind.NUMBER)) {
            return false;
        }
        char first = text.charAt(token);
        return first == '-' || first == MINUS || first == EN_DASH;
    }

    /** Whether a decimal point without a digit stands right before a token: .77. */
    static boolean isLeadingPoint(NumberText text, int token) {
        return text.charAt(token - 1) == '.' && text.touches(token) && !text.touches(token - 1);
    }

    /** Whether a token is a minus sign behind the digits, as pasted text of the other direction has it: (5-). */
    static boolean isTrailingMinus(NumberText text, int token) {
        return text.is(token, TokenKind.DASH)
                && text.touches(token)
                && text.is(token + 1, TokenKind.CLOSING_BRACKET)
                && text.is(token - 2, TokenKind.OPENING_BRACKET);
    }

    /** The thousand or million that a letter written on to digits means: 100K, 3M; 1 if it means none. */
    static long letter(NumberText text, int token) {
        boolean letter = text.is(token, TokenKind.FOREIGN_WORD)
                && text.touches(token)
                && text.lexemes.end(token) == text.lexemes.start(token) + 1;
        if (!letter) {
            return 1;
        }
        return switch (text.lexemes.text().charAt(text.lexemes.start(token))) {
            case 'K', 'k' -> 1000;
            case 'M' -> 1_000_000;
            case 'B' -> 1_000_000_000;
            default -> 1;
        };
    }

    /** Raises a numeral to the power behind it, 2^10, or multiplies it by the power of ten behind it, ×10^9; the token behind. */
    static int power(NumberText text, int end, Numeral numeral) {
        char sign = text.charAt(end);
        if (sign == POWER) {
            return raised(text, end, numeral);
        }
        return sign == TIMES || sign == 'x' ? scaled(text, end, numeral) : end;
    }

    private static int raised(NumberText text, int end, Numeral numeral) {
        if (!isExponent(text, end) || !text.is(end - 1, TokenKind.NUMBER)) {
            return end;
        }
        long exponent = text.digitsValue(end + 1);
        if (exponent > MOST_POWER || holdsMinus(text, end + 1)) {
            return end;
        }
        numeral.raise((int) exponent);
        return end + 2;
    }

    private static int scaled(NumberText text, int end, Numeral numeral) {
        boolean ten = text.digitCount(end + 1) == 2 && text.digitsValue(end + 1) == 10;
        if (!ten || !isExponent(text, end + 2)) {
            return end;
        }
        long exponent = text.digitsValue(end + 3);
        numeral.scaleByPowerOfTen((int) (holdsMinus(text, end + 3) ? -exponent : exponent));
        return end + 4;
    }

    /** Whether ^ and a small whole number stand at a token. */
    private static boolean isExponent(NumberText text, int token) {
        int digits = text.digitCount(token + 1);
        return text.charAt(token) == POWER && digits > 0 && digits <= 2;
    }

    /** Ten times the numerator plus the denominator of a fraction in one character, ½ or ¾; 0 if it is none. */
    static int vulgar(char c) {
        return switch (c) {
            case 0xBC -> 14;
            case 0xBD -> 12;
            case 0xBE -> 34;
            case 0x2153 -> 13;
            case 0x2154 -> 23;
            case 0x215B -> 18;
            default -> 0;
        };
    }
}
