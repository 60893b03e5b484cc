package io.github.isnad.tokenize;

/**
 * The scan of one text: one loop over its characters, one table look-up each. Words of the Arabic script between white space are
 * the loop itself; whatever is rarer is looked at behind it.
 */
final class TokenScanner {
    private static final int WORD = TokenKind.WORD.ordinal();
    private static final int STRETCH = Long.SIZE / 2;
    private static final long LOWER_BITS = 0x5555_5555_5555_5555L;
    private static final byte QUOTATION_MARK = CharClasses.single(TokenKind.QUOTATION_MARK);
    private static final byte OPENING_BRACKET = CharClasses.single(TokenKind.OPENING_BRACKET);
    private static final char MINUS_SIGN = '\u2212';
    private static final char EN_DASH = '\u2013';

    private final String text;
    private final int length;
    private final TokenBuffer tokens;
    private final Abbreviations abbreviations;
    private final WebForm web;

    TokenScanner(String text, Abbreviations abbreviations, WebForm web) {
        this.text = text;
        this.length = text.length();
        this.tokens = new TokenBuffer(length);
        this.abbreviations = abbreviations;
        this.web = web;
    }

    Tokens scan() {
        int at = 0;
        while (at < length) {
            at = stretch(at);
        }
        return tokens.toTokens();
    }

    /**
     * Adds the tokens of the next 32 characters; gives the index behind the last. What the characters are is gathered first, two
     * bits each, without a branch: where words begin and end cannot be predicted, and is then found by arithmetic. One added to
     * the first bit of a word carries to the bit behind the last.
     */
    private int stretch(int base) {
        int limit = Math.min(STRETCH, length - base);
        long bits = gather(base, base + limit);
        long ofWord = bits & LOWER_BITS;
        long upper = bits >>> 1 & LOWER_BITS;
        long letters = ofWord & ~upper;
        long spaces = upper & ~ofWord;
        long plainEnds = spaces & letters << 2;
        long words = ofWord | ofWord << 1;
        long left = ~spaces & LOWER_BITS & -1L >>> 2 * (STRETCH - limit);
        while (left != 0) {
            long first = left & -left;
            long behind = words + first & ~words;
            while ((first & letters) != 0 && (behind & plainEnds) != 0) {
                tokens.add(base + place(first), base + place(behind), WORD);
                left &= -behind;
                first = left & -left;
                behind = words + first & ~words;
            }
            if (left == 0) {
                break;
            }
            int start = place(first);
            if (behind == 0 && start > 0) {
                return base + start; // the word goes on: the next stretch begins with it
            }
            int end = token(base + start, base + place(behind)) - base;
            if (end >= limit) {
                return base + end;
            }
            left &= -1L << 2 * end;
        }
        return base + limit;
    }

    /** The place of the character that a bit stands for; behind all of them if there is no bit. */
    private static int place(long bit) {
        return Long.numberOfTrailingZeros(bit) >> 1;
    }

    /** What the characters from one index to another are, two bits each. */
    private long gather(int start, int end) {
        long bits = 0;
        for (int i = start; i < end; i++) {
            bits |= (long) CharClasses.bits(text.charAt(i)) << 2 * (i - start);
        }
        return bits;
    }

    /** Adds the token that starts at an index, where characters of words go to another. */
    private int token(int start, int wordEnd) {
        byte first = CharClasses.of(text.charAt(start));
        if (first == CharClasses.ARABIC) {
            return unusualWord(start, wordEnd);
        }
        return first >= CharClasses.SINGLE ? single(start, start + 1, first) : other(start, first);
    }

    /**
     * Adds any other token. One method on purpose: so large it is not inlined into the loop over plain words, which would be
     * compiled again with every rare character that comes up.
     */
    private int other(int start, byte unit) {
        byte first = unit == CharClasses.SURROGATE ? CharClasses.at(text, start) : unit;
        int next = CharClasses.next(text, start);
        switch (first) {
            case CharClasses.ARABIC:
                return unusualWord(start, next);
            case CharClasses.MARK, CharClasses.TATWEEL:
                return withoutLetter(start, next);
            case CharClasses.SPACE, CharClasses.IGNORABLE:
                return next;
            case CharClasses.DIGIT:
                return number(start, start);
            case CharClasses.FOREIGN:
                return foreignWord(start, next);
            case CharClasses.PICTURE:
                int emoji = EmojiForm.end(text, start);
                return emoji > start ? add(start, emoji, TokenKind.EMOJI) : add(start, next, TokenKind.SYMBOL);
            case CharClasses.FRACTION:
                return add(start, next, TokenKind.NUMBER);
            case CharClasses.SURROGATE:
                return add(start, next, TokenKind.SYMBOL);
            case CharClasses.TERMINATOR:
                int end = next;
                while (end < length && CharClasses.of(text.charAt(end)) == CharClasses.TERMINATOR) {
                    end++;
                }
                return add(start, end, TokenKind.TERMINATOR);
            case CharClasses.DASH, CharClasses.PLUS:
                return dashOrSign(start, next, text.charAt(start));
            case CharClasses.AT:
                return emailOrHandle(start, next);
            case CharClasses.HASH:
                int keycap = EmojiForm.keycap(text, start);
                int tag = keycap > start ? keycap : WebForm.hashtag(text, start);
                if (tag <= start) {
                    return add(start, next, TokenKind.PUNCTUATION);
                }
                return add(start, tag, keycap > start ? TokenKind.EMOJI : TokenKind.HASHTAG);
            default:
                return single(start, next, first);
        }
    }

    /** Adds a word that ends in a mark or tatweel, is not followed by white space, or has something else in it. */
    private int unusualWord(int start, int from) {
        int end = from;
        int on = end;
        byte next = CharClasses.at(text, on);
        while (next <= CharClasses.LAST_OF_WORD || next == CharClasses.IGNORABLE) {
            on = CharClasses.next(text, on);
            end = next == CharClasses.IGNORABLE ? end : on;
            next = CharClasses.at(text, on);
        }
        if (next == CharClasses.TERMINATOR && on == end && text.charAt(end) == '.') {
            return add(start, abbreviations.end(text, start, end, CharClasses.ARABIC, tokens), TokenKind.WORD);
        }
        boolean heldOut = next == CharClasses.DIGIT
                || next == CharClasses.FOREIGN
                || next == QUOTATION_MARK
                || next == OPENING_BRACKET
                || text.charAt(end - 1) == CharClasses.TATWEEL_SIGN;
        boolean proclitic = heldOut && WrittenOn.isProclitic(text, start, end);
        return add(start, end, proclitic ? TokenKind.PROCLITIC : TokenKind.WORD);
    }

    private int single(int start, int end, byte found) {
        tokens.add(start, end, found - CharClasses.SINGLE);
        return end;
    }

    private int add(int start, int end, TokenKind kind) {
        tokens.add(start, end, kind.ordinal());
        return end;
    }

    /** Tatweel and marks before any letter: part of a word that follows, else a dash drawn with tatweel, else nothing known. */
    private int withoutLetter(int start, int from) {
        int end = from;
        boolean tatweel = text.charAt(start) == CharClasses.TATWEEL_SIGN;
        for (byte next = CharClasses.at(text, end);
                next <= CharClasses.LAST_OF_WORD;
                next = CharClasses.at(text, end)) {
            if (next == CharClasses.ARABIC) {
                return unusualWord(start, end);
            }
            tatweel &= next == CharClasses.TATWEEL;
            end = CharClasses.next(text, end);
        }
        return add(start, end, tatweel ? TokenKind.DASH : TokenKind.SYMBOL);
    }

    private int number(int start, int digit) {
        int end = NumberForm.end(text, digit);
        if (end == digit + 1) {
            int keycap = EmojiForm.keycap(text, digit);
            if (keycap > digit) {
                return add(start, keycap, TokenKind.EMOJI);
            }
        }
        return add(start, end, TokenKind.NUMBER);
    }

    private int foreignWord(int start, int from) {
        int end = from;
        int i = CharClasses.skipIgnorable(text, from);
        while (i < length && isOfForeignWord(i)) {
            end = CharClasses.next(text, i);
            while (end < length && CharClasses.of(text.charAt(end)) == CharClasses.FOREIGN) {
                end++;
            }
            i = CharClasses.skipIgnorable(text, end);
        }
        if (end < length && (text.charAt(end) == ':' || text.charAt(end) == '.')) {
            int url = web.url(text, start, end);
            if (url > 0) {
                return add(start, url, TokenKind.URL);
            }
            if (text.charAt(end) == '.') {
                end = abbreviations.end(text, start, end, CharClasses.FOREIGN, tokens);
            }
        }
        return add(start, end, TokenKind.FOREIGN_WORD);
    }

    private boolean isOfForeignWord(int index) {
        byte found = CharClasses.at(text, index);
        if (found == CharClasses.FOREIGN || found == CharClasses.MARK || found == CharClasses.DIGIT) {
            return true;
        }
        char c = text.charAt(index);
        return (c == '\'' || c == CharClasses.APOSTROPHE || c == '_')
                && CharClasses.at(text, index + 1) == CharClasses.FOREIGN;
    }

    private int dashOrSign(int start, int next, char c) {
        boolean sign = c == '-' || c == '+' || c == MINUS_SIGN || c == EN_DASH;
        if (sign && CharClasses.at(text, next) == CharClasses.DIGIT && canBeSigned(start)) {
            return number(start, next);
        }
        if (c == '+') {
            return add(start, next, TokenKind.SYMBOL);
        }
        int end = next;
        while (end < length && text.charAt(end) == c) {
            end++;
        }
        return add(start, end, TokenKind.DASH);
    }

    /** A sign stands at the start of a line, behind white space or an opening bracket; behind a number it is the dash of a range. */
    private boolean canBeSigned(int start) {
        if (tokens.isEmpty() || tokens.lastIs(TokenKind.OPENING_BRACKET)) {
            return true;
        }
        boolean space = false;
        for (int i = tokens.lastEnd(); i < start; i++) {
            char c = text.charAt(i);
            if (CharClasses.isLineBreak(c)) {
                return true;
            }
            space |= CharClasses.of(c) == CharClasses.SPACE;
        }
        return space && !tokens.lastIs(TokenKind.NUMBER);
    }

    private int emailOrHandle(int start, int next) {
        int domain = WebForm.domain(text, next);
        int email = domain > 0 ? WebForm.emailStart(text, start) : -1;
        if (email >= 0 && tokens.takeBack(email)) {
            return add(email, domain, TokenKind.EMAIL);
        }
        int handle = WebForm.handle(text, start);
        return handle > start ? add(start, handle, TokenKind.HANDLE) : add(start, next, TokenKind.PUNCTUATION);
    }
}
