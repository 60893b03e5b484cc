package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexicon.Tsv;
import io.github.isnad.normalize.ArabicNormalizer;
import java.util.HashSet;
import java.util.Set;

/** The words that are written like a form of a listed verb and nearly always are another word: نصف is half, not "we describe". */
final class Homographs {
    private final Set<String> folded = new HashSet<>();

    /** Reads the list. */
    Homographs() {
        for (Tsv.Row row : Tsv.read(Homographs.class, "homographs.tsv")) {
            folded.add(fold(row.required("word")));
        }
    }

    /** {@return whether the form is written like such a word} */
    boolean has(Inflection form) {
        return folded.contains(fold(form.word()));
    }

    private static String fold(String word) {
        return ArabicNormalizer.aggressive().normalize(word);
    }
}
