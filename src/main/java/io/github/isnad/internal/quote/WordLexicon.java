package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexicon.LexiconReader;
import io.github.isnad.internal.lexicon.LexiconWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the words around a cue are. Immutable and thread-safe. */
final class WordLexicon {
    /** Beside the classes of a word: whether it is a word of saying, or folds like a word of other classes, so that its neighbours have to tell. */
    static final long AMBIGUOUS = 1L << 62;

    /** All sets of classes that any word has, as bits. */
    private final long[] sets;
    /** For each word of the vocabulary the place of its set. */
    private final char[] places;

    /** Takes the bits of the classes by the ids of the vocabulary. */
    WordLexicon(long[] classes, CueLexicon cues) {
        long[] byId = classes.clone();
        for (int id = 0; id < byId.length; id++) {
            byId[id] |= cues.cue(id) != null || Article.isAmbiguous(classes[id]) ? AMBIGUOUS : 0;
        }
        Map<Long, Integer> all = new LinkedHashMap<>();
        places = new char[byId.length];
        for (int id = 0; id < byId.length; id++) {
            all.putIfAbsent(byId[id], all.size());
            places[id] = (char) (int) all.get(byId[id]);
        }
        sets = all.keySet().stream().mapToLong(set -> set).toArray();
    }

    /** Reads what was written. */
    WordLexicon(LexiconReader in) {
        sets = in.longs();
        places = in.numbers();
    }

    void write(LexiconWriter out) {
        out.longs(sets);
        out.numbers(places);
    }

    /** {@return the bits of the classes of a word of the vocabulary, and {@link #AMBIGUOUS}; 0 if it is nothing} */
    long classes(int id) {
        return id < places.length ? sets[places[id]] : 0;
    }
}
