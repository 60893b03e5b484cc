package io.github.isnad.internal.number;

import io.github.isnad.internal.lexicon.LexiconReader;
import io.github.isnad.internal.lexicon.LexiconWriter;
import io.github.isnad.internal.lexicon.Tsv;
import io.github.isnad.internal.lexicon.Vocabulary;
import java.util.BitSet;

/** The words that are duals of counted nouns, and those that only look like one. Immutable and thread-safe. */
final class DualLexicon {
    private static final String ARTICLE = "\u0627\u0644";

    private final BitSet duals;
    private final BitSet definiteDuals;
    private final BitSet others;

    DualLexicon(LexiconReader in) {
        duals = in.words();
        definiteDuals = in.words();
        others = in.words();
    }

    void write(LexiconWriter out) {
        out.words(duals);
        out.words(definiteDuals);
        out.words(others);
    }

    DualLexicon(Vocabulary.Builder words) {
        duals = new BitSet();
        definiteDuals = new BitSet();
        others = new BitSet();
        for (Tsv.Row row : Tsv.read(DualLexicon.class, "duals.tsv")) {
            for (String dual : row.words("duals")) {
                duals.set(words.add(dual));
                definiteDuals.set(words.add(ARTICLE + dual));
            }
        }
        for (Tsv.Row row : Tsv.read(DualLexicon.class, "no-duals.tsv")) {
            others.set(words.add(row.required("word")));
        }
    }

    boolean isDual(int word) {
        return duals.get(word) || definiteDuals.get(word);
    }

    /** Whether a word is a dual with the article, known as one word. */
    boolean isDefiniteDual(int word) {
        return definiteDuals.get(word);
    }

    boolean isOther(int word) {
        return others.get(word);
    }
}
