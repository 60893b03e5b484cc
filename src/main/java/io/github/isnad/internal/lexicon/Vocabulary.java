package io.github.isnad.internal.lexicon;

import io.github.isnad.normalize.ArabicNormalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All words that any rule knows, folded, each with an id from 1: one hash look-up tells a token's id, and what a rule knows of a
 * word is an array indexed by it. Immutable and thread-safe.
 */
public final class Vocabulary {
    /** The id of a word that no rule knows. */
    public static final int NONE = 0;

    private final char[] letters;
    private final int[] starts;
    private final int[] table;

    private Vocabulary(Map<String, Integer> ids) {
        letters = String.join("", ids.keySet()).toCharArray();
        starts = new int[ids.size() + 2];
        table = new int[Integer.highestOneBit(Math.max(8, ids.size() * 3)) * 2];
        int at = 0;
        for (Map.Entry<String, Integer> word : ids.entrySet()) {
            starts[word.getValue()] = at;
            char[] form = word.getKey().toCharArray();
            int slot = spread(hash(form, 0, form.length));
            while (table[slot] != NONE) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = word.getValue();
            at += form.length;
        }
        starts[ids.size() + 1] = at;
    }

    /**
     * Finds a folded word.
     *
     * @param folded where it stands
     * @param start index of its first letter
     * @param end index behind its last letter
     * @return its id, or {@link #NONE}
     */
    public int find(char[] folded, int start, int end) {
        int slot = spread(hash(folded, start, end));
        for (int id = table[slot]; id != NONE; id = table[slot]) {
            if (Arrays.equals(letters, starts[id], starts[id + 1], folded, start, end)) {
                return id;
            }
            slot = slot + 1 & table.length - 1;
        }
        return NONE;
    }

    /** {@return the number of ids, {@link #NONE} included: the length of an array indexed by them} */
    public int size() {
        return starts.length - 1;
    }

    private static int hash(char[] folded, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + folded[i];
        }
        return hash;
    }

    private int spread(int hash) {
        return (hash ^ hash >>> 15) & table.length - 1;
    }

    /** Collects the words. Not thread-safe. */
    public static final class Builder {
        private final Map<String, Integer> ids = new LinkedHashMap<>();

        /** Makes an empty one. */
        public Builder() {}

        /**
         * Adds a word, unless it is there already.
         *
         * @param word the word in natural spelling
         * @return its id
         * @throws IllegalArgumentException if nothing is left of it when folded, or if it is more than one word
         */
        public int add(String word) {
            String folded = ArabicNormalizer.aggressive().normalize(word);
            if (folded.isBlank() || folded.indexOf(' ') >= 0) {
                throw new IllegalArgumentException("word must be one word, got \"" + word + "\"");
            }
            return ids.computeIfAbsent(folded, w -> ids.size() + 1);
        }

        /**
         * Adds the words of a phrase.
         *
         * @param phrase words separated by blanks
         * @return their ids in order
         */
        public int[] addPhrase(String phrase) {
            return Arrays.stream(phrase.strip().split(" +")).mapToInt(this::add).toArray();
        }

        /** {@return the vocabulary of all words added so far} */
        public Vocabulary build() {
            return new Vocabulary(ids);
        }
    }
}
