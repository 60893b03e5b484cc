package io.github.isnad.internal.number;

import io.github.isnad.tokenize.TokenKind;

/** The signs before and behind digits: minus on either side, K and M, powers of ten. */
final class Signs {
    private static final char MINUS = 0x2212;
    private static final char EN_DASH = 0x2013;
    private static final int MOST_EXPONENT = 300;

    private Signs() {}

    /** Whether a token is a minus sign for what follows: سالب, ناقص, or a dash right before digits and behind a space or nothing. */
    static boolean isNegative(NumberText text, int token) {
        return text.has(token, Role.NEGATIVE.bit)
                || text.is(token, TokenKind.DASH)
                        && text.is(token + 1, TokenKind.NUMBER)
                        && (text.touches(token + 1) || text.isChar(token, MINUS))
                        && (token == text.first() || !text.touches(token))
                        && !text.is(token - 1, TokenKind.NUMBER);
    }

    /** Whether a number token begins with a minus sign. */
    static boolean holdsMinus(NumberText text, int token) {
        return text.is(token, TokenKind.NUMBER)
                && (text.isChar(token, '-') || text.isChar(token, MINUS) || text.isChar(token, EN_DASH));
    }

    /** Whether a decimal point without a digit stands right before a token: .77. */
    static boolean isLeadingPoint(NumberText text, int token) {
        return text.isChar(token - 1, '.') && text.touches(token) && !text.touches(token - 1);
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

    /** Multiplies by the power of ten behind a numeral, ×10^9; the token behind. */
    static int power(NumberText text, int end, Numeral numeral) {
        boolean times = text.isChar(end, '\u00D7') || text.isChar(end, 'x');
        int base = times ? end + 1 : end;
        boolean power = times
                && text.is(base, TokenKind.NUMBER)
                && text.digitCount(base) == 2
                && text.digitsValue(base) == 10
                && text.isChar(base + 1, '^')
                && text.is(base + 2, TokenKind.NUMBER)
                && text.digitCount(base + 2) <= 3
                && text.digitsValue(base + 2) < MOST_EXPONENT;
        if (!power) {
            return end;
        }
        long exponent = text.digitsValue(base + 2);
        numeral.scaleByPowerOfTen((int) (holdsMinus(text, base + 2) ? -exponent : exponent));
        return base + 3;
    }
}
