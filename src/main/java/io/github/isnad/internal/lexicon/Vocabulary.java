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

    /** No character folds to more letters. */
    public static final int LONGEST_FOLD = 4;

    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;
    private static final int FILTER_BITS_A_SLOT = 8;

    /** The letters of the words that cannot be packed. */
    private final char[] letters;
    /** For each id where its letters begin; those of a packed word are none. */
    private final int[] starts;
    /** A bit for each key that a known word has: small enough to stay in the cache, it turns most unknown words away. */
    private final long[] filter;
    /** Open addressing: the key of a word. */
    private final long[] keys;
    /** Its id, at the same place. */
    private final int[] ids;

    private final int shift;

    private Vocabulary(Builder words) {
        letters = Arrays.copyOf(words.letters, words.starts[words.size + 1]);
        starts = Arrays.copyOf(words.starts, words.size + 2);
        filter = words.filter.clone();
        keys = words.keys.clone();
        ids = words.ids.clone();
        shift = shift(ids.length);
    }

    /**
     * Reads what was written.
     *
     * @param in where it stands
     */
    public Vocabulary(LexiconReader in) {
        letters = in.numbers();
        starts = in.ints();
        filter = in.longs();
        keys = in.longs();
        ids = in.ints();
        shift = shift(ids.length);
    }

    /** Writes it. */
    public void write(LexiconWriter out) {
        out.numbers(letters);
        out.ints(starts);
        out.longs(filter);
        out.longs(keys);
        out.ints(ids);
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
        int slot = bit(key, shift) / FILTER_BITS_A_SLOT;
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
        int bit = bit(packed, shift);
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

    private static int shift(int slots) {
        return Long.numberOfLeadingZeros(slots * FILTER_BITS_A_SLOT) + 1;
    }

    private static int bit(long key, int shift) {
        return (int) (key * SPREAD >>> shift);
    }

    /** {@return the number of ids, {@link #NONE} included: the length of an array indexed by them} */
    public int size() {
        return starts.length - 1;
    }

    /** Collects the words. Not thread-safe. */
    public static final class Builder {
        private static final int SLOTS = 1 << 16;
        private static final int LONGEST = 64;

        private final ArabicNormalizer folding = ArabicNormalizer.aggressive();
        private final char[] folded = new char[LONGEST * LONGEST_FOLD];
        private char[] letters = new char[LONGEST];
        private int[] starts = new int[SLOTS];
        private long[] filter = new long[SLOTS * FILTER_BITS_A_SLOT / Long.SIZE];
        private long[] keys = new long[SLOTS];
        private int[] ids = new int[SLOTS];
        private int shift = shift(SLOTS);
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
            int length = word.length() > LONGEST ? 0 : folding.normalize(word, 0, word.length(), folded, 0);
            boolean blank = length == 0;
            for (int i = 0; i < length; i++) {
                blank |= folded[i] == ' ';
            }
            if (blank) {
                throw new IllegalArgumentException("word must be one short word, got \"" + word + "\"");
            }
            return add(folded, 0, length);
        }

        /** Adds a folded word, unless it is there already; returns its id. */
        int add(char[] word, int start, int end) {
            long key = key(word, start, end);
            if (key >= 0) {
                return add(key);
            }
            int slot = slot(key);
            while (ids[slot] != NONE && !hasLetters(ids[slot], key, slot, word, start, end)) {
                slot = slot + 1 & ids.length - 1;
            }
            return ids[slot] != NONE ? ids[slot] : put(slot, key, word, start, end);
        }

        private boolean hasLetters(int id, long key, int slot, char[] word, int start, int end) {
            return keys[slot] == key && Arrays.equals(letters, starts[id], starts[id + 1], word, start, end);
        }

        /** Adds a packed word, unless it is there already; returns its id. */
        int add(long packed) {
            int slot = slot(packed);
            while (ids[slot] != NONE && keys[slot] != packed) {
                slot = slot + 1 & ids.length - 1;
            }
            return ids[slot] != NONE ? ids[slot] : put(slot, packed, folded, 0, 0);
        }

        private int slot(long key) {
            return bit(key, shift) / FILTER_BITS_A_SLOT;
        }

        /** Puts a new word into a slot and its letters behind the others. */
        private int put(int slot, long key, char[] word, int start, int end) {
            int id = ++size;
            int last = starts[id];
            if (last + end - start > letters.length) {
                letters = Arrays.copyOf(letters, 2 * (last + end - start));
            }
            System.arraycopy(word, start, letters, last, end - start);
            if (id + 1 == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
            }
            starts[id + 1] = last + end - start;
            set(slot, key, id);
            if (size > ids.length / 4 * 3) {
                grow();
            }
            return id;
        }

        private void set(int slot, long key, int id) {
            int bit = bit(key, shift);
            filter[bit / Long.SIZE] |= 1L << bit;
            keys[slot] = key;
            ids[slot] = id;
        }

        private void grow() {
            long[] oldKeys = keys;
            int[] oldIds = ids;
            keys = new long[oldKeys.length * 2];
            ids = new int[keys.length];
            filter = new long[filter.length * 2];
            shift = shift(ids.length);
            for (int i = 0; i < oldIds.length; i++) {
                if (oldIds[i] != NONE) {
                    int slot = slot(oldKeys[i]);
                    while (ids[slot] != NONE) {
                        slot = slot + 1 & ids.length - 1;
                    }
                    set(slot, oldKeys[i], oldIds[i]);
                }
            }
        }

        /** {@return the number of ids given so far, {@link #NONE} included} */
        public int size() {
            return size + 1;
        }

        /** {@return the vocabulary of all words added so far} */
        public Vocabulary build() {
            return new Vocabulary(this);
        }
    }
}
