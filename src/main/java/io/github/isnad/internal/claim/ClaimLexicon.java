package io.github.isnad.internal.claim;

import io.github.isnad.internal.lexicon.LexiconReader;
import io.github.isnad.internal.lexicon.LexiconWriter;
import io.github.isnad.internal.lexicon.Tsv;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.internal.lexicon.WordTable;

/** The kinds of the words around a number. Immutable and thread-safe. */
final class ClaimLexicon {
    private static final String NO_CHANGE = "NONE";

    private final WordTable kinds;

    ClaimLexicon(LexiconReader in) {
        kinds = new WordTable(in);
    }

    void write(LexiconWriter out) {
        kinds.write(out);
    }

    ClaimLexicon(Vocabulary.Builder words) {
        kinds = new WordTable();
        for (Tsv.Row row : Tsv.read(ClaimLexicon.class, "words.tsv")) {
            for (WordKind kind : row.constants("kinds", WordKind.class)) {
                mark(words.add(row.required("word")), kind.bit);
            }
        }
        for (Tsv.Row row : Tsv.read(ClaimLexicon.class, "governors.tsv")) {
            int role = row.constant("role", WordKind.class).bit;
            boolean changes = !row.required("direction").equals(NO_CHANGE);
            int bits = changes ? role | row.constant("direction", WordKind.class).bit : role;
            for (String word : row.words("words")) {
                mark(words.add(word), bits);
            }
        }
    }

    /** {@return the bits of {@link WordKind} of a word of the vocabulary} */
    int kinds(int word) {
        return kinds.get(word);
    }

    private void mark(int word, int bits) {
        kinds.set(word, kinds.get(word) | bits);
    }
}
