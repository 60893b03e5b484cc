package io.github.isnad.internal.lexicon;

import java.util.Arrays;
import java.util.Map;

/**
 * The ids of the words that cannot be packed: long ones, and those with anything but Arabic letters. Open addressing. Immutable and
 * thread-safe.
 */
final class LongWords {
    private static final int SLOTS_A_WORD = 2;

    /** For each slot the place of the word in it, from 1; 0 if it is free. */
    private final char[] places;
    /** For each place the id of the word. */
    private final char[] ids;
    /** For each place where its letters begin. */
    private final int[] starts;

    private final char[] letters;

    /** Places the words. */
    LongWords(Map<String, Integer> idsByWord) {
        int size = idsByWord.size();
        places = new char[Integer.highestOneBit(size + 1) * 2 * SLOTS_A_WORD];
        ids = new char[size + 1];
        starts = new int[size + 2];
        letters = String.join("", idsByWord.keySet()).toCharArray();
        int place = 0;
        for (Map.Entry<String, Integer> word : idsByWord.entrySet()) {
            place++;
            ids[place] = (char) (int) word.getValue();
            starts[place + 1] = starts[place] + word.getKey().length();
            int slot = slot(letters, starts[place], starts[place + 1]);
            while (places[slot] != 0) {
                slot = next(slot);
            }
            places[slot] = (char) place;
        }
    }

    /** Reads what was written. */
    LongWords(LexiconReader in) {
        places = in.numbers();
        ids = in.numbers();
        starts = in.ints();
        letters = in.numbers();
    }

    void write(LexiconWriter out) {
        out.numbers(places);
        out.numbers(ids);
        out.ints(starts);
        out.numbers(letters);
    }

    /** The id of a folded word, or 0. */
    int find(char[] folded, int start, int end) {
        int slot = slot(folded, start, end);
        for (int place = places[slot]; place != 0; place = places[slot]) {
            if (Arrays.equals(letters, starts[place], starts[place + 1], folded, start, end)) {
                return ids[place];
            }
            slot = next(slot);
        }
        return Vocabulary.NONE;
    }

    private int slot(char[] folded, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + folded[i];
        }
        return hash & places.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & places.length - 1;
    }
}
