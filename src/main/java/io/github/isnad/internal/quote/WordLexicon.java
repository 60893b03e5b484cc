package io.github.isnad.internal.quote;

/** What the words around a cue are. Immutable and thread-safe. */
final class WordLexicon {
    private final long[] classes;

    /** Takes the bits of the classes by the ids of the vocabulary. */
    WordLexicon(long[] classes) {
        this.classes = classes;
    }

    /** {@return the bits of the classes of a word of the vocabulary, 0 if it is in none} */
    long classes(int id) {
        return id < classes.length ? classes[id] : 0;
    }
}
