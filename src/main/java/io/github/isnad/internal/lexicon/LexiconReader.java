package io.github.isnad.internal.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;

/** Reads what {@link LexiconWriter} wrote, in the same order. */
public final class LexiconReader {
    /** The name of the resource. */
    public static final String RESOURCE = "lexicon.bin";

    private final long[] longs;
    private final int[] ints;
    private final char[] numbers;
    private int longsRead;
    private int intsRead;
    private int numbersRead;

    /**
     * Opens the resource beside a class.
     *
     * @param owner the class
     */
    public LexiconReader(Class<?> owner) {
        ByteBuffer bytes = ByteBuffer.wrap(bytes(owner));
        longs = new long[bytes.getInt()];
        ints = new int[bytes.getInt()];
        bytes.asLongBuffer().get(longs);
        bytes.position(bytes.position() + longs.length * Long.BYTES);
        bytes.asIntBuffer().get(ints);
        bytes.position(bytes.position() + ints.length * Integer.BYTES);
        numbers = new char[bytes.remaining() / Character.BYTES];
        bytes.asCharBuffer().get(numbers);
    }

    private static byte[] bytes(Class<?> owner) {
        try (InputStream in = owner.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(
                        "no " + RESOURCE + " beside " + owner.getName() + ": the build makes it in the phase compile");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the next number of 16 bits} */
    public int number() {
        return numbers[numbersRead++];
    }

    /** {@return the next long number} */
    public long longNumber() {
        return longs[longsRead++];
    }

    /** {@return the next array of any numbers} */
    public long[] longs() {
        int start = longsRead;
        longsRead += length();
        return Arrays.copyOfRange(longs, start, longsRead);
    }

    /** {@return the next array of ints} */
    public int[] ints() {
        int start = intsRead;
        intsRead += length();
        return Arrays.copyOfRange(ints, start, intsRead);
    }

    /** {@return the next array of numbers of 16 bits} */
    public char[] numbers() {
        int length = length();
        numbersRead += length;
        return Arrays.copyOfRange(numbers, numbersRead - length, numbersRead);
    }

    /** {@return the next text} */
    public String text() {
        return new String(numbers());
    }

    /** {@return the next set of words} */
    public BitSet words() {
        BitSet words = new BitSet();
        for (int left = number(); left > 0; left--) {
            words.set(number());
        }
        return words;
    }

    /** {@return what words are by their ids, up to the one behind the last that is anything} */
    int[] table() {
        int count = number();
        int last = count == 0 ? 0 : numbers[numbersRead + count - 1];
        int[] byId = new int[last + 2];
        for (int left = count; left > 0; left--) {
            byId[number()] = ints[intsRead++];
        }
        return byId;
    }

    private int length() {
        return number() << Character.SIZE | number();
    }
}
