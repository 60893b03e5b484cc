package io.github.isnad.internal.sentence;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexeme.TokenSet;
import io.github.isnad.tokenize.TokenKind;

/**
 * The tokens that the layout of a text turns on: all but plain words, which are most. A word is plain if it is longer than a
 * character and ends with no full stop.
 */
final class Landmarks {
    private Landmarks() {}

    static TokenSet of(Lexemes lexemes) {
        String text = lexemes.text();
        int size = lexemes.size();
        TokenSet found = new TokenSet(size);
        for (int i = 0; i < size; i++) {
            int last = lexemes.end(i) - 1;
            if (lexemes.kind(i) != TokenKind.WORD || last == lexemes.start(i) || text.charAt(last) == '.') {
                found.add(i);
            }
        }
        return found;
    }
}
