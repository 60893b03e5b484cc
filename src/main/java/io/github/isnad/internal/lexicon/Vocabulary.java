package io.github.isnad.internal.lexicon;

import io.github.isnad.normalize.ArabicNormalizer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All words that any rule knows, folded, each with an id from 1: one look-up tells a token's id, and what a rule knows of a word is
 * an array indexed by it. Immutable and thread-safe.
 */
public final class Vocabulary {
    /** The id of a word that no rule knows. */
    public static final int NONE = 0;

    /** No character folds to more letters. */
    public static final int LONGEST_FOLD = 4;

    private final PackedWords packed;
    private final LongWords others;

    private Vocabulary(Builder words) {
        packed = new PackedWords(words.packed);
        others = new LongWords(words.others);
    }

    /**
     * Reads what was written.
     *
     * @param in where it stands
     */
    public Vocabulary(LexiconReader in) {
        packed = new PackedWords(in);
        others = new LongWords(in);
    }

    /** Writes it. */
    public void write(LexiconWriter out) {
        packed.write(out);
        others.write(out);
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
        long word = packed(folded, start, end);
        return word == PackedWord.NONE ? others.find(folded, start, end) : packed.find(word);
    }

    /** The packed word, or {@link PackedWord#NONE} if it cannot be packed. */
    private static long packed(char[] folded, int start, int end) {
        if (end - start > PackedWord.MOST_LETTERS) {
            return PackedWord.NONE;
        }
        long word = PackedWord.of(folded, start, end);
        return PackedWord.isPlain(word) ? word : PackedWord.NONE;
    }

    /**
     * Finds a packed word.
     *
     * @param word the {@link PackedWord}
     * @return its id, or {@link #NONE}
     */
    public int find(long word) {
        return packed.find(word);
    }

    /** Collects the words. Not thread-safe. */
    public static final class Builder {
        private static final int LONGEST = 64;

        private final ArabicNormalizer folding = ArabicNormalizer.aggressive();
        private final char[] folded = new char[LONGEST * LONGEST_FOLD];
        private final Map<Long, Integer> packed = new LinkedHashMap<>();
        private final Map<String, Integer> others = new LinkedHashMap<>();

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
            return add(folded, length);
        }

        private int add(char[] word, int length) {
            int id = size();
            long asNumber = packed(word, 0, length);
            Integer known = asNumber == PackedWord.NONE
                    ? others.putIfAbsent(new String(word, 0, length), id)
                    : packed.putIfAbsent(asNumber, id);
            if (known != null) {
                return known;
            }
            if (id > Character.MAX_VALUE) {
                throw new IllegalStateException("more words than ids have bits");
            }
            return id;
        }

        /** {@return the number of ids given so far, {@link #NONE} included: the length of an array indexed by them} */
        public int size() {
            return packed.size() + others.size() + 1;
        }

        /** {@return the vocabulary of all words added so far} */
        public Vocabulary build() {
            return new Vocabulary(this);
        }
    }
}
