package io.github.isnad.internal.sentence;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.tokenize.TokenKind;

/**
 * The tokens that the layout of a text turns on: all but plain words, which are most. A word is plain if it is longer than a
 * character and ends with no full stop. Made for one call.
 */
final class Landmarks {
    /** A bit for each token. */
    private final long[] bits;

    Landmarks(Lexemes lexemes) {
        String text = lexemes.text();
        int size = lexemes.size();
        bits = new long[size / Long.SIZE + 1];
        for (int i = 0; i < size; i++) {
            int last = lexemes.end(i) - 1;
            if (lexemes.kind(i) != TokenKind.WORD || last == lexemes.start(i) || text.charAt(last) == '.') {
                bits[i / Long.SIZE] |= 1L << i;
            }
        }
    }

    /** {@return the first landmark that is no token before this one, or a number beyond all tokens} */
    int next(int token) {
        int word = token / Long.SIZE;
        long rest = bits[word] & -1L << token;
        while (rest == 0 && ++word < bits.length) {
            rest = bits[word];
        }
        return word * Long.SIZE + Long.numberOfTrailingZeros(rest);
    }
}
