package io.github.isnad.internal.number;

import io.github.isnad.internal.lexicon.Tsv;
import io.github.isnad.internal.lexicon.Vocabulary;
import java.util.BitSet;

/** The words that are duals of counted nouns, and those that only look like one. Immutable and thread-safe. */
final class DualLexicon {
    private final BitSet duals = new BitSet();
    private final BitSet others = new BitSet();

    DualLexicon(Vocabulary.Builder words) {
        for (Tsv.Row row : Tsv.read(DualLexicon.class, "duals.tsv")) {
            row.words("duals").forEach(dual -> duals.set(words.add(dual)));
        }
        for (Tsv.Row row : Tsv.read(DualLexicon.class, "no-duals.tsv")) {
            others.set(words.add(row.required("word")));
        }
    }

    boolean isDual(int word) {
        return duals.get(word);
    }

    boolean isOther(int word) {
        return others.get(word);
    }
}
