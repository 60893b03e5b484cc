package io.github.isnad.internal.sentence;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexeme.TokenSet;
import io.github.isnad.tokenize.TokenKind;

/**
 * What a line looks like: how many words it has, how it ends, what else stands in it.
 *
 * @param first its first token
 * @param end the token behind its last
 * @param words words and numbers
 * @param longWords words of two letters or more
 * @param last the kind of its last token, closing marks and brackets aside
 * @param asks whether it ends with a question or exclamation mark
 * @param dashed whether a dash stands by itself between words
 * @param numbered whether a number stands in it
 */
record LineShape(
        int first, int end, int words, int longWords, TokenKind last, boolean asks, boolean dashed, boolean numbered) {
    static LineShape of(Lexemes lexemes, TokenSet landmarks, int first, int end) {
        int words = end - first;
        int longWords = words;
        boolean dashed = false;
        boolean numbered = false;
        for (int i = landmarks.next(first, end); i < end; i = landmarks.next(i + 1, end)) {
            switch (lexemes.kind(i)) {
                case WORD, FOREIGN_WORD, HASHTAG -> longWords -= lexemes.end(i) - lexemes.start(i) > 1 ? 0 : 1;
                case NUMBER -> {
                    longWords--;
                    numbered = true;
                }
                case DASH -> {
                    words--;
                    longWords--;
                    dashed |= i > first && i + 1 < end && lexemes.end(i - 1) < lexemes.start(i);
                }
                default -> {
                    words--;
                    longWords--;
                }
            }
        }
        int last = last(lexemes, first, end);
        char sign = lexemes.text().charAt(lexemes.end(last) - 1);
        boolean asks = lexemes.kind(last) == TokenKind.TERMINATOR && sign != '.';
        return new LineShape(first, end, words, longWords, lexemes.kind(last), asks, dashed, numbered);
    }

    private static int last(Lexemes lexemes, int first, int end) {
        int last = end - 1;
        while (last > first
                && (lexemes.kind(last) == TokenKind.QUOTATION_MARK
                        || lexemes.kind(last) == TokenKind.CLOSING_BRACKET)) {
            last--;
        }
        return last;
    }

    /** {@return whether it ends with a full stop or the like} */
    boolean stopped() {
        return last == TokenKind.TERMINATOR;
    }

    /** {@return whether it ends so that more must follow} */
    boolean open() {
        return last == TokenKind.COLON || last == TokenKind.COMMA || last == TokenKind.SEMICOLON;
    }
}
