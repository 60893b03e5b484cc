package io.github.isnad.internal.sentence;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexeme.TokenSet;
import io.github.isnad.tokenize.TokenKind;

/**
 * The tokens that the layout of a text turns on: all but plain words, which are most. A word is plain if it is longer than a
 * character and ends with no full stop.
 */
final class Landmarks {
    private static final int WORD = Lexemes.bit(TokenKind.WORD);

    private Landmarks() {}

    static TokenSet of(Lexemes lexemes) {
        String text = lexemes.text();
        int size = lexemes.size();
        TokenSet found = new TokenSet(size);
        for (int from = 0; from < size; from += Long.SIZE) {
            int to = Math.min(from + Long.SIZE, size);
            long landmarks = 0;
            for (int i = from; i < to; i++) {
                int last = lexemes.end(i) - 1;
                boolean plain = lexemes.kindBit(i) == WORD & last != lexemes.start(i) & text.charAt(last) != '.';
                landmarks |= (plain ? 0L : 1L) << i;
            }
            found.set(from, landmarks);
        }
        return found;
    }
}
