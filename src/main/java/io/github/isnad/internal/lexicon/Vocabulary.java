package io.github.isnad.internal.lexicon;

import io.github.isnad.normalize.ArabicNormalizer;
import java.util.Arrays;

/**
 * All words that any rule knows, folded, each with an id from 1: one hash look-up tells a token's id, and what a rule knows of a
 * word is an array indexed by it. Immutable and thread-safe.
 */
public final class Vocabulary {
    /** The id of a word that no rule knows. */
    public static final int NONE = 0;

    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;
    private static final int FILTER_BITS_A_SLOT = 8;
    /** No character folds to more of them. */
    private static final int LONGEST_FOLD = 4;

    private final char[] letters;
    private final int[] starts;
    /** A bit for each key that a known word has: small enough to stay in the cache, it turns most unknown words away. */
    private final long[] filter;
    /** Open addressing: the key of a word. */
    private final long[] keys;
    /** Its id, at the same place. */
    private final int[] ids;

    private final int shift;

    private Vocabulary(char[] letters, int[] starts, int size) {
        this.letters = Arrays.copyOf(letters, starts[size + 1]);
        this.starts = Arrays.copyOf(starts, size + 2);
        int slots = Integer.highestOneBit(Math.max(Long.SIZE, size)) * 2;
        keys = new long[slots];
        ids = new int[slots];
        filter = new long[slots * FILTER_BITS_A_SLOT / Long.SIZE];
        shift = Long.numberOfLeadingZeros(slots * FILTER_BITS_A_SLOT) + 1;
        for (int id = 1; id <= size; id++) {
            add(key(letters, starts[id], starts[id + 1]), id);
        }
    }

    private void add(long key, int id) {
        int bit = bit(key);
        filter[bit / Long.SIZE] |= 1L << bit;
        int slot = bit / FILTER_BITS_A_SLOT;
        while (ids[slot] != NONE) {
            slot = slot + 1 & ids.length - 1;
        }
        keys[slot] = key;
        ids[slot] = id;
    }

    /**
     * Finds a word.
     *
     * @param word the word in natural spelling
     * @return its id, or {@link #NONE}
     */
    public int find(String word) {
        char[] folded = new char[word.length() * LONGEST_FOLD];
        return find(folded, 0, ArabicNormalizer.aggressive().normalize(word, 0, word.length(), folded, 0));
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
        long key = key(folded, start, end);
        if (key >= 0) {
            return find(key);
        }
        int slot = bit(key) / FILTER_BITS_A_SLOT;
        for (int id = ids[slot]; id != NONE; id = ids[slot]) {
            if (keys[slot] == key && Arrays.equals(letters, starts[id], starts[id + 1], folded, start, end)) {
                return id;
            }
            slot = slot + 1 & ids.length - 1;
        }
        return NONE;
    }

    /**
     * Finds a packed word.
     *
     * @param packed the {@link PackedWord}
     * @return its id, or {@link #NONE}
     */
    public int find(long packed) {
        int bit = bit(packed);
        if ((filter[bit / Long.SIZE] >>> bit & 1) == 0) {
            return NONE;
        }
        int slot = bit / FILTER_BITS_A_SLOT;
        while (keys[slot] != packed && ids[slot] != NONE) {
            slot = slot + 1 & ids.length - 1;
        }
        return ids[slot];
    }

    /** The packed word; of a word that cannot be packed a negative number, which is not its alone. */
    private static long key(char[] folded, int start, int end) {
        if (end - start <= PackedWord.MOST_LETTERS) {
            long packed = PackedWord.of(folded, start, end);
            if (PackedWord.isPlain(packed)) {
                return packed;
            }
        }
        return hash(folded, start, end) | Long.MIN_VALUE;
    }

    private static int hash(char[] folded, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + folded[i];
        }
        return hash;
    }

    private int bit(long key) {
        return (int) (key * SPREAD >>> shift);
    }

    /** {@return the folded word of an id} */
    public String word(int id) {
        return new String(letters, starts[id], starts[id + 1] - starts[id]);
    }

    /** {@return the number of ids, {@link #NONE} included: the length of an array indexed by them} */
    public int size() {
        return starts.length - 1;
    }

    /** Collects the words. Not thread-safe. */
    public static final class Builder {
        private static final int LETTERS = 1 << 18;
        private static final int WORDS = 1 << 15;
        private static final int LONGEST = 64;

        private final ArabicNormalizer folding = ArabicNormalizer.aggressive();
        /** The folded words one behind the other, and room for the next. */
        private char[] letters = new char[LETTERS];

        private int[] starts = new int[WORDS];
        /** Open addressing: ids. */
        private int[] table = new int[WORDS * 2];

        private int size;

        /** Makes an empty one. */
        public Builder() {}

        /**
         * Adds a word, unless it is there already.
         *
         * @param word the word in natural spelling
         * @return its id
         * @throws IllegalArgumentException if nothing is left of it when folded, or if it is more than one word or very long
         */
        public int add(String word) {
            return addLast(folded(word, starts[size + 1]));
        }

        /**
         * Adds a word that is folded already, unless it is there already.
         *
         * @param folded where it stands
         * @param start index of its first letter
         * @param end index behind its last letter
         * @return its id
         */
        public int add(char[] folded, int start, int end) {
            int last = starts[size + 1];
            makeRoom(last, end - start);
            System.arraycopy(folded, start, letters, last, end - start);
            return addLast(last + end - start);
        }

        /** Adds the word that stands behind the others and ends there. */
        private int addLast(int end) {
            if (size + 2 == starts.length) {
                grow();
            }
            int slot = slot(starts[size + 1], end);
            if (table[slot] == NONE) {
                table[slot] = ++size;
                starts[size + 1] = end;
            }
            return table[slot];
        }

        /** The slot of the word that stands there, or the free one that it may take. */
        private int slot(int start, int end) {
            int slot = (int) (key(letters, start, end) * SPREAD >>> Long.numberOfLeadingZeros(table.length - 1));
            for (int id = table[slot]; id != NONE; id = table[slot]) {
                if (Arrays.equals(letters, starts[id], starts[id + 1], letters, start, end)) {
                    break;
                }
                slot = slot + 1 & table.length - 1;
            }
            return slot;
        }

        /** Folds a word behind the others; gives the end of what was written. */
        private int folded(String word, int start) {
            makeRoom(start, LONGEST * LONGEST_FOLD);
            int end = word.length() > LONGEST ? start : folding.normalize(word, 0, word.length(), letters, start);
            boolean blank = end == start;
            for (int i = start; i < end; i++) {
                blank |= letters[i] == ' ';
            }
            if (blank) {
                throw new IllegalArgumentException("word must be one short word, got \"" + word + "\"");
            }
            return end;
        }

        private void makeRoom(int start, int length) {
            if (start + length > letters.length) {
                letters = Arrays.copyOf(letters, letters.length * 2);
            }
        }

        private void grow() {
            starts = Arrays.copyOf(starts, starts.length * 2);
            table = new int[starts.length * 2];
            for (int id = 1; id <= size; id++) {
                table[slot(starts[id], starts[id + 1])] = id;
            }
        }

        /** {@return the number of ids given so far, {@link #NONE} included} */
        public int size() {
            return size + 1;
        }

        /** {@return the vocabulary of all words added so far} */
        public Vocabulary build() {
            return new Vocabulary(letters, starts, size);
        }
    }
}
