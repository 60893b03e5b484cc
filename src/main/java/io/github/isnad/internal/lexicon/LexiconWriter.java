package io.github.isnad.internal.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;

/**
 * Writes what a room makes of its word lists, for {@link LexiconReader}. It is used when the library is built: to decline and
 * conjugate takes a fresh JVM longer than all else, and a malformed row is found sooner.
 */
public final class LexiconWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    /**
     * Begins with the words.
     *
     * @param words the vocabulary of the room alone
     */
    public LexiconWriter(Vocabulary words) {
        long[] keys = words.keys();
        longNumber(keys.length);
        for (long key : keys) {
            longNumber(key);
        }
        for (int id = 1; id < keys.length; id++) {
            if (keys[id] < 0) {
                text(words.letters(id));
            }
        }
    }

    /** Writes a number of 16 bits, or a word by its id. */
    public void number(int number) {
        if (number != (char) number) {
            throw new IllegalArgumentException("number must have 16 bits, got " + number);
        }
        try {
            out.writeChar(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes any number. */
    public void longNumber(long number) {
        for (int shift = Long.SIZE - Character.SIZE; shift >= 0; shift -= Character.SIZE) {
            number((char) (number >>> shift));
        }
    }

    /** Writes a text. */
    public void text(String text) {
        number(text.length());
        text.chars().forEach(this::number);
    }

    /** Writes a set of words. */
    public void words(BitSet words) {
        number(words.cardinality());
        words.stream().forEach(this::number);
    }

    /** {@return what is written} */
    public byte[] bytes() {
        return bytes.toByteArray();
    }

    /**
     * Puts what is written beside a class.
     *
     * @param owner the class whose room it is
     * @param classes the directory of all classes
     * @throws IOException if it cannot be put there
     */
    public void save(Class<?> owner, Path classes) throws IOException {
        Path room = classes.resolve(owner.getPackageName().replace('.', '/'));
        Files.write(room.resolve(LexiconReader.RESOURCE), bytes());
    }
}
