package io.github.isnad.internal.sentence;

import io.github.isnad.internal.lexeme.Lexemes;
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
 * @param dated whether it names a month beside a number
 * @param agency whether it names a news agency
 */
record LineShape(
        int first,
        int end,
        int words,
        int longWords,
        TokenKind last,
        boolean asks,
        boolean dashed,
        boolean dated,
        boolean agency) {
    static LineShape of(Lexemes lexemes, SentenceWords known, int first, int end) {
        int words = 0;
        int longWords = 0;
        boolean dashed = false;
        boolean number = false;
        boolean month = false;
        boolean agency = false;
        for (int i = first; i < end; i++) {
            switch (lexemes.kind(i)) {
                case WORD, FOREIGN_WORD, HASHTAG -> {
                    words++;
                    longWords += lexemes.end(i) - lexemes.start(i) > 1 ? 1 : 0;
                    month |= known.is(lexemes, i, SentenceWords.MONTH);
                    agency |= known.is(lexemes, i, SentenceWords.AGENCY);
                }
                case NUMBER -> {
                    words++;
                    number = true;
                }
                case DASH -> dashed |= i > first && i + 1 < end && lexemes.end(i - 1) < lexemes.start(i);
                default -> {}
            }
        }
        int last = last(lexemes, first, end);
        char sign = lexemes.text().charAt(lexemes.end(last) - 1);
        boolean asks = lexemes.kind(last) == TokenKind.TERMINATOR && sign != '.';
        return new LineShape(first, end, words, longWords, lexemes.kind(last), asks, dashed, number && month, agency);
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
