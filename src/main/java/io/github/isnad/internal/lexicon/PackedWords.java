package io.github.isnad.internal.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The ids of packed words, by hash and displace: each word has one slot in which it can stand, so that to find it is one
 * comparison, and no branch whose way a processor would have to guess, for half of all words are unknown. Words fall by their hash
 * into buckets, and each bucket has a factor that spreads its words over free slots. Immutable and thread-safe.
 */
final class PackedWords {
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;
    private static final int WORDS_A_BUCKET = 2;
    private static final int HIGH = 48;

    /** For each bucket its factor; odd ones keep different hashes different. */
    private final char[] factors;
    /** For each slot the word in it, or 0. */
    private final long[] words;
    /** Its id, at the same place. */
    private final char[] ids;

    /** Places the words. */
    PackedWords(Map<Long, Integer> idsByWord) {
        int size = idsByWord.size();
        factors = new char[Integer.highestOneBit(size / WORDS_A_BUCKET + 1)];
        words = new long[size + size / 4 + 1];
        ids = new char[words.length];
        for (List<Long> bucket : buckets(idsByWord.keySet())) {
            place(bucket, idsByWord);
        }
    }

    /** Reads what was written. */
    PackedWords(LexiconReader in) {
        factors = in.numbers();
        words = in.longs();
        ids = in.numbers();
    }

    void write(LexiconWriter out) {
        out.numbers(factors);
        out.longs(words);
        out.numbers(ids);
    }

    /** The id of a word, or 0. */
    int find(long word) {
        long hash = hash(word);
        int slot = slot(hash, factors[bucket(hash)]);
        long difference = words[slot] ^ word;
        long unlessSame = (difference | -difference) >> Long.SIZE - 1;
        return ids[slot] & (int) ~unlessSame;
    }

    /** Products spread upwards only, and the letters of a short word stand at the top: so they come down first. */
    private static long hash(long word) {
        return (word ^ word >>> Integer.SIZE) * SPREAD;
    }

    private int bucket(long hash) {
        return (int) (hash >>> HIGH) & factors.length - 1;
    }

    private int slot(long hash, int factor) {
        return (int) ((hash * factor >>> Integer.SIZE) * words.length >>> Integer.SIZE);
    }

    /** The words by bucket, the largest buckets first: they need the most room. */
    private List<List<Long>> buckets(Iterable<Long> all) {
        List<List<Long>> buckets = new ArrayList<>();
        for (int i = 0; i < factors.length; i++) {
            buckets.add(new ArrayList<>());
        }
        for (long word : all) {
            buckets.get(bucket(hash(word))).add(word);
        }
        buckets.removeIf(List::isEmpty);
        buckets.sort(Comparator.comparing(List::size, Comparator.reverseOrder()));
        return buckets;
    }

    /** Finds a factor that spreads the words of a bucket over free slots. */
    private void place(List<Long> bucket, Map<Long, Integer> idsByWord) {
        int[] slots = new int[bucket.size()];
        int factor = 1;
        while (!spreads(factor, bucket, slots)) {
            factor += 2;
        }
        factors[bucket(hash(bucket.get(0)))] = (char) factor;
        for (int i = 0; i < slots.length; i++) {
            words[slots[i]] = bucket.get(i);
            ids[slots[i]] = (char) (int) idsByWord.get(bucket.get(i));
        }
    }

    private boolean spreads(int factor, List<Long> bucket, int[] slots) {
        if (factor > Character.MAX_VALUE) {
            throw new IllegalStateException("no factor spreads these words: " + bucket);
        }
        for (int i = 0; i < slots.length; i++) {
            slots[i] = slot(hash(bucket.get(i)), factor);
            boolean taken = ids[slots[i]] != Vocabulary.NONE;
            for (int j = 0; j < i; j++) {
                taken |= slots[j] == slots[i];
            }
            if (taken) {
                return false;
            }
        }
        return true;
    }
}
