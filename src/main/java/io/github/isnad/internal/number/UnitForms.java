package io.github.isnad.internal.number;

import io.github.isnad.internal.lexicon.LexiconReader;
import io.github.isnad.internal.lexicon.LexiconWriter;
import io.github.isnad.internal.lexicon.WordTable;

/** For each word of the vocabulary the lemma of a unit's noun or adjective, and which form of it the word is. Immutable. */
final class UnitForms {
    /** No lemma. */
    static final int NONE = 0;

    private static final int FORM_BITS = 2;

    private final WordTable readings;

    UnitForms(WordTable readings) {
        this.readings = readings;
    }

    UnitForms(LexiconReader in) {
        readings = new WordTable(in);
    }

    void write(LexiconWriter out) {
        readings.write(out);
    }

    static int reading(int lemma, UnitForm form) {
        return lemma << FORM_BITS | form.ordinal();
    }

    /** {@return the lemma of a word of the vocabulary, or {@link #NONE}} */
    int lemma(int word) {
        return readings.get(word) >>> FORM_BITS;
    }

    /** {@return the form of a word that has a lemma} */
    UnitForm form(int word) {
        return UnitForm.of(readings.get(word) & (1 << FORM_BITS) - 1);
    }
}
