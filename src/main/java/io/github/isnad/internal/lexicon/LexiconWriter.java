package io.github.isnad.internal.lexicon;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Writes what is made of the word lists, for {@link LexiconReader}. It is used when the library is built: to read, conjugate and
 * decline takes a fresh JVM longer than all else, and a malformed row is found sooner.
 */
public final class LexiconWriter {
    private final List<Long> longs = new ArrayList<>();
    private final List<Integer> ints = new ArrayList<>();
    private final StringBuilder numbers = new StringBuilder();

    /** Begins. */
    public LexiconWriter() {}

    /** Writes a number of 16 bits, or a word by its id. */
    public void number(int number) {
        if (number != (char) number) {
            throw new IllegalArgumentException("number must have 16 bits, got " + number);
        }
        numbers.append((char) number);
    }

    /** Writes any number. */
    public void longNumber(long number) {
        longs.add(number);
    }

    /** Writes an array of any numbers. */
    public void longs(long[] all) {
        length(all.length);
        for (long number : all) {
            longs.add(number);
        }
    }

    /** Writes an array of ints. */
    public void ints(int[] all) {
        length(all.length);
        for (int number : all) {
            ints.add(number);
        }
    }

    /** Writes an array of numbers of 16 bits. */
    public void numbers(char[] all) {
        length(all.length);
        numbers.append(all);
    }

    /** Writes a text. */
    public void text(String text) {
        numbers(text.toCharArray());
    }

    /** Writes a set of words. */
    public void words(BitSet words) {
        number(words.cardinality());
        words.stream().forEach(this::number);
    }

    /** Writes what a few words are, by their ids; 0 is what all others are. */
    void table(int[] byId) {
        BitSet words = new BitSet();
        for (int id = 0; id < byId.length; id++) {
            words.set(id, byId[id] != 0);
        }
        number(words.cardinality());
        words.stream().forEach(id -> {
            number(id);
            ints.add(byId[id]);
        });
    }

    private void length(int length) {
        number(length >>> Character.SIZE);
        number((char) length);
    }

    /** {@return what is written} */
    public byte[] bytes() {
        int size = 2 * Integer.BYTES
                + longs.size() * Long.BYTES
                + ints.size() * Integer.BYTES
                + numbers.length() * Character.BYTES;
        ByteBuffer bytes = ByteBuffer.allocate(size).putInt(longs.size()).putInt(ints.size());
        longs.forEach(bytes::putLong);
        ints.forEach(bytes::putInt);
        bytes.asCharBuffer().put(numbers.toString());
        return bytes.array();
    }
}
