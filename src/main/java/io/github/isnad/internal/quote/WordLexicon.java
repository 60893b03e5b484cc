package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexicon.Tsv;
import io.github.isnad.internal.lexicon.Vocabulary;
import java.util.Arrays;
import java.util.List;

/**
 * What the words around a cue are. The finite verbs are generated, and a generated form that some row lists as another word is no
 * verb (يزيد, the name). Immutable and thread-safe.
 */
final class WordLexicon {
    private static final List<String> LISTS = List.of("words.tsv");

    private long[] classes = new long[1024];

    /** Reads the lists and adds their words. */
    WordLexicon(Vocabulary.Builder words) {
        for (String list : LISTS) {
            for (Tsv.Row row : Tsv.read(WordLexicon.class, list)) {
                mark(words.add(row.required("word")), classes(row));
            }
        }
        for (Tsv.Row row : Tsv.read(WordLexicon.class, "verbs.tsv")) {
            for (Inflection form : Conjugation.of(row.required("past"), row.required("present"))) {
                int id = words.add(form.word());
                if (classes(id) == 0) {
                    mark(id, WordClass.FINITE_VERB.bit());
                }
            }
        }
    }

    /** {@return the bits of the classes of a word of the vocabulary, 0 if it is in none} */
    long classes(int id) {
        return id < classes.length ? classes[id] : 0;
    }

    private void mark(int id, long bits) {
        if (id >= classes.length) {
            classes = Arrays.copyOf(classes, 2 * id);
        }
        classes[id] |= bits;
    }

    private static long classes(Tsv.Row row) {
        long bits = 0;
        for (String name : row.words("classes")) {
            try {
                bits |= WordClass.valueOf(name).bit();
            } catch (IllegalArgumentException e) {
                throw row.malformed("unknown class " + name);
            }
        }
        return bits;
    }
}
