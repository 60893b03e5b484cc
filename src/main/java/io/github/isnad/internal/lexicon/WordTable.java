package io.github.isnad.internal.lexicon;

import java.util.Arrays;

/**
 * What a few words of the vocabulary are, each as a number by its id; 0 is what all others are. Filled while word lists are read,
 * then shared by all threads and no longer changed.
 */
public final class WordTable {
    private static final int FIRST_LENGTH = 256;

    /** By ids up to that behind the last word that is anything, so that the last place is always 0. */
    private int[] byId;

    /** Makes an empty one. */
    public WordTable() {
        byId = new int[FIRST_LENGTH];
    }

    /**
     * Reads what was written.
     *
     * @param in where it stands
     */
    public WordTable(LexiconReader in) {
        byId = in.table();
    }

    /** Writes it. */
    public void write(LexiconWriter out) {
        out.table(byId);
    }

    /**
     * Tells what a word is. One beyond the table is read from its last place: half of the words of a text are known to others only,
     * and a branch that no processor can guess costs more than to read in vain.
     *
     * @param word its id
     * @return what it is, or 0
     */
    public int get(int word) {
        return byId[Math.min(word, byId.length - 1)];
    }

    /**
     * Says what a word is.
     *
     * @param word its id
     * @param value what it is
     */
    public void set(int word, int value) {
        if (word >= byId.length - 1) {
            byId = Arrays.copyOf(byId, word * 2);
        }
        byId[word] = value;
    }
}
