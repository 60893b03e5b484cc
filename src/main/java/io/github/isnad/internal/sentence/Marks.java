package io.github.isnad.internal.sentence;

import io.github.isnad.internal.lexeme.Lexemes;
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
    /** A clitic stands before it (لـ" ب» و“): it opens, whatever its glyph. */
    static final int OPENS_BEHIND_CLITIC = 3;

    private static final int SPACE = 0;
    private static final int OUTER_PUNCTUATION = 1;
    private static final int CLITIC = 2;
    private static final int CONTENT = 3;

    private final Lexemes lexemes;
    private int[] tokens = new int[16];
    private byte[] forms = new byte[16];
    private byte[] widths = new byte[16];
    private byte[] contexts = new byte[16];
    private int size;

    Marks(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** Adds the marks of a block and returns how many there are now. */
    int collect(int first, int end) {
        int from = size;
        for (int i = first; i < end; i++) {
            if (lexemes.end(i) - lexemes.start(i) > 2) {
                continue;
            }
            char c = lexemes.text().charAt(lexemes.start(i));
            int width = 1;
            int form = doubled(i, end, c);
            if (form != MarkFamily.NO_MARK) {
                width = lexemes.end(i) - lexemes.start(i) == 2 ? 1 : 2;
            } else if (lexemes.end(i) - lexemes.start(i) == 1) {
                form = MarkFamily.form(c);
            }
            if (form != MarkFamily.NO_MARK
                    && !(MarkFamily.ofForm(form) == MarkFamily.SINGLE && insideWord(i, first, end))) {
                add(i, form, width);
                i += width - 1;
            }
        }
        contexts(from, first, end);
        return size;
    }

    private int doubled(int i, int end, char c) {
        int start = lexemes.start(i);
        if (lexemes.end(i) - start == 2) {
            return lexemes.text().charAt(start + 1) == c ? MarkFamily.doubledForm(c) : MarkFamily.NO_MARK;
        }
        boolean twice = i + 1 < end
                && lexemes.end(i) == lexemes.start(i + 1)
                && lexemes.end(i + 1) - lexemes.start(i + 1) == 1
                && lexemes.text().charAt(lexemes.start(i + 1)) == c;
        return twice ? MarkFamily.doubledForm(c) : MarkFamily.NO_MARK;
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
        for (int m = size - 1; m >= from; m--) {
            boolean touches = m + 1 < size && end(m) == tokens[m + 1] && !spaced(end(m));
            right = touches ? right : right(end(m), end);
            contexts[m] = (byte) context(m, contexts[m], right, first, end);
        }
    }

    private int left(int token, int first) {
        if (token == first) {
            return SPACE;
        }
        if (lexemes.kind(token - 1) == TokenKind.PROCLITIC) {
            return CLITIC;
        }
        if (spaced(token)) {
            return SPACE;
        }
        return switch (lexemes.kind(token - 1)) {
            case OPENING_BRACKET, COLON, DASH, SLASH, COMMA, SEMICOLON -> OUTER_PUNCTUATION;
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
        if (left == CLITIC) {
            return OPENS_BEHIND_CLITIC;
        }
        if (left == CONTENT) {
            return right == CONTENT ? UNSURE : CLOSES;
        }
        if (right == CONTENT) {
            return OPENS;
        }
        int token = tokens[m];
        if (left == OUTER_PUNCTUATION || token == first || lexemes.is(token - 1, TokenKind.COLON)) {
            return token == first && end(m) == end ? UNSURE : OPENS;
        }
        return right == OUTER_PUNCTUATION || end(m) == end ? CLOSES : UNSURE;
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

    int context(int m) {
        return contexts[m];
    }

    boolean opens(int m) {
        return contexts[m] == OPENS || contexts[m] == OPENS_BEHIND_CLITIC;
    }
}
