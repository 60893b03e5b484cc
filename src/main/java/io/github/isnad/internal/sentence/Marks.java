package io.github.isnad.internal.sentence;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexeme.TokenSet;
import io.github.isnad.tokenize.TokenKind;
import java.util.Arrays;

/**
 * The quotation marks of a text in order: the token of each, its family and side, and what its neighbours say of it. A mark written
 * on to the word behind it opens, one written on to the word before it closes; a mark with space on both sides or on neither is
 * unsure unless punctuation decides. Made for one call.
 */
final class Marks {
    /** Neighbours do not tell. */
    static final int UNSURE = 0;
    /** Its neighbours say that it opens. */
    static final int OPENS = 1;
    /** Its neighbours say that it closes. */
    static final int CLOSES = 2;
    /** A clitic or a complementiser stands before it (لـ" ب» أن“): it opens, whatever its glyph. */
    static final int OPENS_SURELY = 3;

    /** Set beside the context of a mark that touches a word on one side and only there. */
    private static final int CLEAR = 4;

    private static final char TATWEEL = '\u0640';

    private static final int SPACE = 0;
    private static final int OUTER_PUNCTUATION = 1;
    private static final int INTRODUCTION = 2;
    private static final int CLITIC = 3;
    /** Letters that may be a clitic written on to the mark (ل"الرياض") or content (فئة "ب"). */
    private static final int LETTERS = 4;

    private static final int CONTENT = 5;

    /** The kinds of most tokens that are no plain words; none of them can be a mark. */
    private static final int NO_MARKS = Lexemes.bit(TokenKind.NUMBER)
            | Lexemes.bit(TokenKind.TERMINATOR)
            | Lexemes.bit(TokenKind.COMMA)
            | Lexemes.bit(TokenKind.COLON);

    private final Lexemes lexemes;
    private final SentenceWords words;
    private final TokenSet landmarks;
    private int[] tokens = new int[16];
    private byte[] forms = new byte[16];
    private byte[] widths = new byte[16];
    private byte[] contexts = new byte[16];
    private int size;

    Marks(Lexemes lexemes, SentenceWords words, TokenSet landmarks) {
        this.lexemes = lexemes;
        this.words = words;
        this.landmarks = landmarks;
    }

    /** Adds the marks of a block and returns how many there are now. */
    int collect(int first, int end) {
        int from = size;
        for (int i = landmarks.next(first, end); i < end; i = landmarks.next(i + 1, end)) {
            if ((lexemes.kindBit(i) & NO_MARKS) != 0 || lexemes.end(i) - lexemes.start(i) != 1) {
                continue;
            }
            char c = lexemes.text().charAt(lexemes.start(i));
            int doubled = MarkFamily.doubledForm(c);
            if (doubled != MarkFamily.NO_MARK && isWrittenTwice(i, end, c)) {
                add(i, doubled, 2);
                i++;
                continue;
            }
            int form = MarkFamily.form(c);
            if (form != MarkFamily.NO_MARK
                    && !(MarkFamily.ofForm(form) == MarkFamily.SINGLE && insideWord(i, first, end))) {
                add(i, form, 1);
            }
        }
        contexts(from, first, end);
        return size;
    }

    private boolean isWrittenTwice(int i, int end, char c) {
        return i + 1 < end
                && lexemes.end(i) == lexemes.start(i + 1)
                && lexemes.end(i + 1) - lexemes.start(i + 1) == 1
                && lexemes.text().charAt(lexemes.start(i + 1)) == c;
    }

    private boolean insideWord(int i, int first, int end) {
        return i > first && i + 1 < end && !spaced(i) && !spaced(i + 1) && isWord(i - 1) && isWord(i + 1);
    }

    private boolean isWord(int i) {
        return lexemes.is(i, TokenKind.WORD) || lexemes.is(i, TokenKind.FOREIGN_WORD);
    }

    private void add(int token, int form, int width) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, size * 2);
            forms = Arrays.copyOf(forms, size * 2);
            widths = Arrays.copyOf(widths, size * 2);
            contexts = Arrays.copyOf(contexts, size * 2);
        }
        tokens[size] = token;
        forms[size] = (byte) form;
        widths[size++] = (byte) width;
    }

    /** Marks that touch each other share their outer neighbours: one pass each way carries these through. */
    private void contexts(int from, int first, int end) {
        for (int m = from; m < size; m++) {
            boolean touches = m > from && tokens[m] == end(m - 1) && !spaced(tokens[m]);
            contexts[m] = (byte) (touches ? contexts[m - 1] : left(tokens[m], first));
        }
        int right = SPACE;
        for (int m = size - 1; m > from - 1; m--) {
            boolean touches = m + 1 < size && end(m) == tokens[m + 1] && !spaced(end(m));
            right = touches ? right : right(end(m), end);
            int clear = contexts[m] == CONTENT != (right == CONTENT) ? CLEAR : 0;
            contexts[m] = (byte) (context(m, contexts[m], right, first, end) | clear);
        }
    }

    private int left(int token, int first) {
        if (token == first) {
            return SPACE;
        }
        int before = token - 1;
        boolean spaced = spaced(token);
        if (lexemes.kind(before) == TokenKind.PROCLITIC) {
            return lexemes.text().charAt(lexemes.end(before) - 1) == TATWEEL ? CLITIC : LETTERS;
        }
        if (spaced && words.isBehindConjunction(lexemes, before, SentenceWords.THAT)) {
            return CLITIC;
        }
        if (lexemes.kind(before) == TokenKind.COLON) {
            return INTRODUCTION;
        }
        if (spaced) {
            return words.isBehindConjunction(lexemes, before, SentenceWords.SAYS) ? INTRODUCTION : SPACE;
        }
        return switch (lexemes.kind(before)) {
            case OPENING_BRACKET, DASH, SLASH, COMMA, SEMICOLON -> OUTER_PUNCTUATION;
            default -> CONTENT;
        };
    }

    private int right(int token, int end) {
        if (token >= end || spaced(token)) {
            return SPACE;
        }
        return switch (lexemes.kind(token)) {
            case CLOSING_BRACKET, COLON, DASH, SLASH, COMMA, SEMICOLON, TERMINATOR -> OUTER_PUNCTUATION;
            default -> CONTENT;
        };
    }

    private int context(int m, int left, int right, int first, int end) {
        if (left == CLITIC || left == LETTERS && right == CONTENT) {
            return OPENS_SURELY;
        }
        if (left == LETTERS) {
            return UNSURE;
        }
        if (left == CONTENT) {
            return right == CONTENT ? UNSURE : CLOSES;
        }
        if (right == CONTENT || left == INTRODUCTION) {
            return OPENS;
        }
        if (tokens[m] == first) {
            return end(m) == end ? UNSURE : OPENS;
        }
        if (right == OUTER_PUNCTUATION || end(m) == end) {
            return CLOSES;
        }
        return left == OUTER_PUNCTUATION ? OPENS : UNSURE;
    }

    /** {@return whether white space stands before a token} */
    private boolean spaced(int token) {
        for (int at = lexemes.end(token - 1); at < lexemes.start(token); at++) {
            char c = lexemes.text().charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return size;
    }

    int token(int m) {
        return tokens[m];
    }

    /** {@return the token behind the mark} */
    int end(int m) {
        return tokens[m] + widths[m];
    }

    MarkFamily family(int m) {
        return MarkFamily.ofForm(forms[m]);
    }

    int side(int m) {
        return MarkFamily.sideOfForm(forms[m]);
    }

    /** {@return what its neighbours say of a mark} */
    int context(int m) {
        return contexts[m] & ~CLEAR;
    }

    /** {@return whether its neighbours say that a mark opens} */
    boolean opens(int m) {
        return context(m) == OPENS || context(m) == OPENS_SURELY;
    }

    /** {@return whether a mark touches a word on one side and only there} */
    boolean isClear(int m) {
        return (contexts[m] & CLEAR) != 0;
    }
}
