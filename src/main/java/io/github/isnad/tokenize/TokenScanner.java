package io.github.isnad.tokenize;

/**
 * The scan of one text: one loop over its characters, one table look-up each. Words of the Arabic script and white space are the
 * loop itself; whatever is rarer is looked at behind it.
 */
final class TokenScanner {
    private static final byte TERMINATOR = CharClasses.single(TokenKind.TERMINATOR);
    private static final byte DASH = CharClasses.single(TokenKind.DASH);
    private static final byte QUOTATION_MARK = CharClasses.single(TokenKind.QUOTATION_MARK);
    private static final byte OPENING_BRACKET = CharClasses.single(TokenKind.OPENING_BRACKET);
    private static final char MINUS = '\u2212';
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
            byte first = CharClasses.of(text.charAt(at));
            if (first == CharClasses.SPACE) {
                at++;
            } else if (first == CharClasses.ARABIC) {
                at = word(at, at + 1);
            } else {
                at = other(at, first);
            }
        }
        return tokens.toTokens();
    }

    /** Adds the word of the Arabic script that starts at an index and holds all before another; gives the index behind it. */
    private int word(int start, int from) {
        int end = from;
        byte next = CharClasses.SPACE;
        while (end < length && (next = CharClasses.of(text.charAt(end))) <= CharClasses.LAST_OF_WORD) {
            end++;
        }
        if ((end == length || next == CharClasses.SPACE) && text.charAt(end - 1) != CharClasses.TATWEEL_SIGN) {
            tokens.add(start, end, TokenKind.WORD);
            return end;
        }
        return unusualWord(start, end);
    }

    /** Adds a word with something other than white space behind it or in it, or with a tatweel at its end. */
    private int unusualWord(int start, int from) {
        int end = from;
        int on = CharClasses.skipIgnorable(text, end);
        byte next = CharClasses.at(text, on);
        while (next <= CharClasses.LAST_OF_WORD) {
            end = CharClasses.next(text, on);
            on = CharClasses.skipIgnorable(text, end);
            next = CharClasses.at(text, on);
        }
        if (next == TERMINATOR && on == end && text.charAt(end) == '.') {
            int abbreviation = abbreviations.end(text, start, end, CharClasses.ARABIC, tokens);
            tokens.add(start, abbreviation, TokenKind.WORD);
            return abbreviation;
        }
        boolean heldOut = text.charAt(end - 1) == CharClasses.TATWEEL_SIGN
                || next == CharClasses.DIGIT
                || next == CharClasses.FOREIGN
                || next == QUOTATION_MARK
                || next == OPENING_BRACKET;
        boolean proclitic = heldOut && WrittenOn.isProclitic(text, start, end);
        tokens.add(start, end, proclitic ? TokenKind.PROCLITIC : TokenKind.WORD);
        return end;
    }

    private int other(int start, byte unit) {
        byte first = unit == CharClasses.SURROGATE ? CharClasses.at(text, start) : unit;
        int next = CharClasses.next(text, start);
        return switch (first) {
            case CharClasses.ARABIC -> word(start, next);
            case CharClasses.MARK, CharClasses.TATWEEL -> withoutLetter(start, next);
            case CharClasses.IGNORABLE -> next;
            case CharClasses.DIGIT -> number(start, start);
            case CharClasses.FOREIGN -> foreignWord(start, next);
            case CharClasses.PICTURE -> picture(start, next);
            case CharClasses.FRACTION -> add(start, next, TokenKind.NUMBER);
            case CharClasses.SURROGATE -> add(start, next, TokenKind.SYMBOL);
            default -> sign(start, next, first);
        };
    }

    private int add(int start, int end, TokenKind kind) {
        tokens.add(start, end, kind);
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
                return word(start, end);
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
        int i = CharClasses.skipIgnorable(text, end);
        while (i < length && isOfForeignWord(i)) {
            end = CharClasses.next(text, i);
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

    private int picture(int start, int next) {
        int end = EmojiForm.end(text, start);
        return end > start ? add(start, end, TokenKind.EMOJI) : add(start, next, TokenKind.SYMBOL);
    }

    /** Adds what is a token by its one character, or a run of such characters. */
    private int sign(int start, int next, byte first) {
        char c = text.charAt(start);
        if (first == TERMINATOR) {
            return add(start, run(start, next, first), TokenKind.TERMINATOR);
        }
        if (first == DASH || c == '+') {
            return dashOrSign(start, next, c);
        }
        if (c == '@' || c == '#' || c == '\uFF03' || c == '\uFF20') {
            return social(start, next, c);
        }
        return add(start, next, TokenKind.of(first - CharClasses.SINGLE));
    }

    private int run(int start, int next, byte kind) {
        int end = next;
        while (end < length && CharClasses.of(text.charAt(end)) == kind) {
            end++;
        }
        return end;
    }

    private int dashOrSign(int start, int next, char c) {
        boolean sign = c == '-' || c == '+' || c == MINUS || c == EN_DASH;
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

    private int social(int start, int next, char c) {
        if (c == '#' || c == '\uFF03') {
            int keycap = EmojiForm.keycap(text, start);
            if (keycap > start) {
                return add(start, keycap, TokenKind.EMOJI);
            }
            int tag = WebForm.hashtag(text, start);
            return tag > start ? add(start, tag, TokenKind.HASHTAG) : add(start, next, TokenKind.PUNCTUATION);
        }
        int domain = WebForm.domain(text, next);
        int email = domain > 0 ? WebForm.emailStart(text, start) : -1;
        if (email >= 0 && tokens.takeBack(email)) {
            return add(email, domain, TokenKind.EMAIL);
        }
        int handle = WebForm.handle(text, start);
        return handle > start ? add(start, handle, TokenKind.HANDLE) : add(start, next, TokenKind.PUNCTUATION);
    }
}
