package io.github.isnad.internal.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.BitSet;

/** Reads what {@link LexiconWriter} wrote for a room: the words of the room, then numbers of 16 bits. */
public final class LexiconReader {
    /** The name of the resource beside the classes of a room. */
    public static final String RESOURCE = "lexicon.bin";

    private final char[] numbers;
    private int at;
    /** The ids that the words of the room have in the vocabulary of all. */
    private final int[] ids;

    private final int size;

    /**
     * Opens a room and adds its words.
     *
     * @param owner a class of the room
     * @param vocabulary where the words go
     */
    public LexiconReader(Class<?> owner, Vocabulary.Builder vocabulary) {
        ByteBuffer bytes = ByteBuffer.wrap(bytes(owner));
        long[] keys = new long[(int) bytes.getLong()];
        bytes.asLongBuffer().get(keys);
        bytes.position(bytes.position() + keys.length * Long.BYTES);
        numbers = new char[bytes.remaining() / Character.BYTES];
        bytes.asCharBuffer().get(numbers);
        ids = new int[keys.length];
        for (int i = 1; i < ids.length; i++) {
            ids[i] = keys[i] >= 0 ? vocabulary.add(keys[i]) : addLetters(vocabulary);
        }
        size = vocabulary.size();
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

    private int addLetters(Vocabulary.Builder vocabulary) {
        int length = number();
        at += length;
        return vocabulary.add(numbers, at - length, at);
    }

    /** {@return how many words the room has, {@link Vocabulary#NONE} included} */
    public int words() {
        return ids.length;
    }

    /** {@return the id of a word of the room} */
    public int id(int word) {
        return ids[word];
    }

    /** {@return the length of an array indexed by ids} */
    public int size() {
        return size;
    }

    /** {@return the next number} */
    public int number() {
        return numbers[at++];
    }

    /** {@return the id of the next word} */
    public int word() {
        return ids[number()];
    }

    /** {@return the next long number} */
    public long longNumber() {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Character.SIZE) {
            number = number << Character.SIZE | number();
        }
        return number;
    }

    /** {@return the next text} */
    public String text() {
        int length = number();
        at += length;
        return new String(numbers, at - length, length);
    }

    /** {@return the ids of the next set of words} */
    public BitSet wordSet() {
        BitSet words = new BitSet(size);
        for (int left = number(); left > 0; left--) {
            words.set(word());
        }
        return words;
    }
}
