package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexicon.Tsv;
import io.github.isnad.internal.lexicon.Vocabulary;

/** The words that are written like a form of a listed verb and nearly always are another word: نصف is half, not "we describe". */
final class Homographs {
    private final Vocabulary words;

    /** Reads the list. */
    Homographs() {
        Vocabulary.Builder builder = new Vocabulary.Builder();
        for (Tsv.Row row : Tsv.read(Homographs.class, "homographs.tsv")) {
            builder.add(row.required("word"));
        }
        words = builder.build();
    }

    /** {@return whether the form is written like such a word} */
    boolean has(Inflection form) {
        return words.find(form.word()) != Vocabulary.NONE;
    }
}
