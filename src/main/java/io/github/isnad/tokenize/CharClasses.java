package io.github.isnad.tokenize;

import java.lang.Character.UnicodeScript;

/**
 * What a character can be to the scanner, one byte each: tables for the blocks that news uses, the properties of the JDK for the
 * rest. A character that is a token of its own has the class {@link #SINGLE} plus the ordinal of its {@link TokenKind}.
 */
final class CharClasses {
    /** A letter of the Arabic script. */
    static final byte ARABIC = 0;
    /** A combining mark of any script: stays in the word before it. */
    static final byte MARK = 1;
    /** The letter extender. */
    static final byte TATWEEL = 2;
    /** The highest class that can stand in a word of the Arabic script. */
    static final byte LAST_OF_WORD = TATWEEL;
    /** White space, and the zero width space, which breaks. Also what lies behind the end of the text. */
    static final byte SPACE = 3;
    /** Bidi controls, joiners, variation selectors and other format characters: neither break a token nor make one. */
    static final byte IGNORABLE = 4;
    /** A decimal digit of any script. */
    static final byte DIGIT = 5;
    /** A letter of any other script. */
    static final byte FOREIGN = 6;
    /** Half of a pair; {@link #at} tells the class of the whole. */
    static final byte SURROGATE = 7;
    /** A symbol that can be an emoji. */
    static final byte PICTURE = 8;
    /** A vulgar fraction. */
    static final byte FRACTION = 9;
    /** A full stop, question or exclamation mark: makes runs. */
    static final byte TERMINATOR = 10;
    /** A dash: makes runs, or is the sign of a number. */
    static final byte DASH = 11;
    /** The plus sign: a symbol, or the sign of a number. */
    static final byte PLUS = 12;
    /** The @. */
    static final byte AT = 13;
    /** The #. */
    static final byte HASH = 14;
    /** The class of a token of one character, less the ordinal of its kind. */
    static final byte SINGLE = 16;

    /** What {@link #bits} tells of a letter of the Arabic script; the lower bit is that of its words. */
    static final int LETTER_BITS = 1;
    /** What it tells of white space. */
    static final int SPACE_BITS = 2;
    /** What it tells of a mark or tatweel. */
    static final int MARK_BITS = 3;

    static final char TATWEEL_SIGN = '\u0640';
    static final char APOSTROPHE = '\u2019';

    private static final String TERMINATORS =
            ".!?\u061D\u061E\u061F\u06D4\u2024\u2025\u2026\u203C\u203D\u2047\u2048\u2049\u2E2E"
                    + "\u3002\uFE52\uFE56\uFE57\uFF01\uFF0E\uFF1F";
    private static final String COMMAS = ",\u060C\u066B\u066C\u2E32\u2E41\u3001\uFE50\uFE51\uFF0C";
    private static final String SEMICOLONS = ";\u037E\u061B\u204F\u2E35\uFE54\uFF1B";
    private static final String COLONS = ":\u2236\uFE55\uFF1A";
    private static final String SLASHES = "/\u060D\u2044\u2215\uFF0F";
    private static final String PERCENT_SIGNS = "%\u0609\u060A\u066A\u2030\u2031\uFE6A\uFF05";
    /** Beside the categories Pi and Pf: signs of ASCII, low marks, primes, the Quranic marks, CJK brackets of quotation. */
    private static final String QUOTATION_MARKS =
            "\"'`\u00B4\u201A\u201E\u2032\u2033\u226A\u226B\u275B\u275C\u275D\u275E"
                    + "\u300A\u300B\u300C\u300D\u300E\u300F\u301D\u301E\u301F\uFD3E\uFD3F\uFF02\uFF07";

    private static final String DASHES = "_\u2043\u2212";

    private static final int GENERAL_START = 0x2000;
    private static final int FORMS_START = 0xFB50;
    private static final byte[] LOW = table(0, 0x900);
    private static final byte[] LOW_BITS = bits(LOW);
    private static final byte[] GENERAL = table(GENERAL_START, 0x20D0);
    private static final byte[] FORMS = table(FORMS_START, 0xFF00);

    private CharClasses() {}

    /** Tells the class of a UTF-16 code unit. */
    static byte of(char c) {
        if (c < LOW.length) {
            return LOW[c];
        }
        int general = c - GENERAL_START;
        if (general >= 0 && general < GENERAL.length) {
            return GENERAL[general];
        }
        int form = c - FORMS_START;
        return form >= 0 && form < FORMS.length ? FORMS[form] : compute(c);
    }

    /**
     * Tells what a UTF-16 code unit of the lower blocks is in two bits: letter, mark or tatweel, white space. It is 0 for anything
     * else, and for all that stands higher: a loop over this has no call in it, however rare.
     */
    static int bits(char c) {
        return c < LOW_BITS.length ? LOW_BITS[c] : 0;
    }

    private static int bits(byte found) {
        return switch (found) {
            case ARABIC -> LETTER_BITS;
            case MARK, TATWEEL -> MARK_BITS;
            case SPACE -> SPACE_BITS;
            default -> 0;
        };
    }

    private static byte[] bits(byte[] classes) {
        byte[] bits = new byte[classes.length];
        for (int c = 0; c < bits.length; c++) {
            bits[c] = (byte) bits(classes[c]);
        }
        return bits;
    }

    /** Tells the class of the code point that starts at an index; behind the end there is {@link #SPACE}. */
    static byte at(String text, int index) {
        if (index >= text.length()) {
            return SPACE;
        }
        byte found = of(text.charAt(index));
        return found == SURROGATE ? compute(text.codePointAt(index)) : found;
    }

    /** Tells the index behind the code point that starts at an index. */
    static int next(String text, int index) {
        return Character.isHighSurrogate(text.charAt(index))
                        && index + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(index + 1))
                ? index + 2
                : index + 1;
    }

    /** Passes ignorable characters. */
    static int skipIgnorable(String text, int index) {
        int i = index;
        while (at(text, i) == IGNORABLE) {
            i = next(text, i);
        }
        return i;
    }

    static boolean isLineBreak(char c) {
        return c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    static byte single(TokenKind kind) {
        return (byte) (SINGLE + kind.ordinal());
    }

    private static byte[] table(int start, int end) {
        byte[] table = new byte[end - start];
        for (int c = start; c < end; c++) {
            table[c - start] = compute(c);
        }
        return table;
    }

    private static byte compute(int c) {
        byte listed = listed(c);
        if (listed > 0) {
            return listed;
        }
        if (c == TATWEEL_SIGN) {
            return TATWEEL;
        }
        if (c >= 0xFE00 && c <= 0xFE0F || c == 0x034F) {
            return IGNORABLE;
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.LETTER_NUMBER -> UnicodeScript.of(c) == UnicodeScript.ARABIC ? ARABIC : FOREIGN;
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> MARK;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.OTHER_NUMBER -> vulgarFraction(c) ? FRACTION : single(TokenKind.SYMBOL);
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> SPACE;
            case Character.CONTROL -> Character.isWhitespace(c) || c == 0x85 ? SPACE : single(TokenKind.SYMBOL);
            case Character.FORMAT -> format(c);
            case Character.SURROGATE -> SURROGATE;
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL -> c >= 0x2190 ? PICTURE : single(TokenKind.SYMBOL);
            case Character.CURRENCY_SYMBOL -> single(TokenKind.CURRENCY_SIGN);
            case Character.DASH_PUNCTUATION -> DASH;
            case Character.START_PUNCTUATION -> single(TokenKind.OPENING_BRACKET);
            case Character.END_PUNCTUATION -> single(TokenKind.CLOSING_BRACKET);
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION ->
                single(TokenKind.QUOTATION_MARK);
            case Character.CONNECTOR_PUNCTUATION, Character.OTHER_PUNCTUATION -> single(TokenKind.PUNCTUATION);
            default -> single(TokenKind.SYMBOL);
        };
    }

    /** Tells the class of a character that has one against its property; 0 if it has none. */
    private static byte listed(int c) {
        if (TERMINATORS.indexOf(c) >= 0) {
            return TERMINATOR;
        } else if (COMMAS.indexOf(c) >= 0) {
            return single(TokenKind.COMMA);
        } else if (SEMICOLONS.indexOf(c) >= 0) {
            return single(TokenKind.SEMICOLON);
        } else if (COLONS.indexOf(c) >= 0) {
            return single(TokenKind.COLON);
        } else if (SLASHES.indexOf(c) >= 0) {
            return single(TokenKind.SLASH);
        } else if (PERCENT_SIGNS.indexOf(c) >= 0) {
            return single(TokenKind.PERCENT_SIGN);
        } else if (QUOTATION_MARKS.indexOf(c) >= 0) {
            return single(TokenKind.QUOTATION_MARK);
        } else if (DASHES.indexOf(c) >= 0) {
            return DASH;
        }
        return switch (c) {
            case '+' -> PLUS;
            case '@', 0xFF20 -> AT;
            case '#', 0xFF03 -> HASH;
            default -> 0;
        };
    }

    /** The signs of number, year, verse and so on are seen; the zero width space breaks words, as users of web pages mean it. */
    private static byte format(int c) {
        if (c == 0x200B) {
            return SPACE;
        }
        boolean seen = c >= 0x600 && c <= 0x605 || c == 0x6DD || c == 0x70F || c >= 0x890 && c <= 0x891 || c == 0x8E2;
        return seen ? single(TokenKind.SYMBOL) : IGNORABLE;
    }

    private static boolean vulgarFraction(int c) {
        return c >= 0xBC && c <= 0xBE || c >= 0x2150 && c <= 0x215E || c == 0x2189;
    }
}
