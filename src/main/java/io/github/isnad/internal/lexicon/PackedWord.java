package io.github.isnad.internal.lexicon;

import io.github.isnad.normalize.ArabicNormalizer;
import java.util.Arrays;

/**
 * A folded word as one number: six bits a letter, the first letter highest. Nearly all words of news have no more than ten letters,
 * only Arabic ones and no marks; these are folded by one look-up a character and compared as a whole, and to take letters off
 * their beginning is a shift.
 */
public final class PackedWord {
    /** The most letters that a number holds. */
    public static final int MOST_LETTERS = 10;
    /** The bits of a letter. */
    public static final int LETTER_BITS = 6;
    /** A letter's code is what it is more than this. */
    public static final char BASE = '\u0620';

    /** What a word is that cannot be packed. */
    public static final long NONE = -1;

    private static final char LAST_LETTER = '\u064A';
    /** The code of all that is no letter of the Arabic alphabet: unlike those of letters it has the two upper bits. */
    private static final int OTHER = (1 << LETTER_BITS) - 1;
    /** The highest bit of each letter. */
    private static final long HIGHEST_BITS = 0x8208_2082_0820_8200L;

    /** For each UTF-16 code unit the code of the letter it folds to, or {@link #OTHER}. */
    private static final byte[] CODES = codes();

    private PackedWord() {}

    private static byte[] codes() {
        byte[] codes = new byte[Character.MAX_VALUE + 1];
        Arrays.fill(codes, (byte) OTHER);
        char[] folded = new char[1];
        for (char c = BASE + 1; c <= LAST_LETTER; c++) {
            int length = ArabicNormalizer.aggressive().normalize(Character.toString(c), 0, 1, folded, 0);
            codes[c] = (byte) (length == 0 ? OTHER : code(folded[0]));
        }
        return codes;
    }

    /**
     * Folds a character onto the letters before it.
     *
     * @param letters the letters before it, the last lowest
     * @param c the character
     * @return them and its letter, without those for which there is no room
     */
    public static long append(long letters, char c) {
        return letters << LETTER_BITS | CODES[c];
    }

    /**
     * Cuts off the word that ends letters.
     *
     * @param letters the letters, the last lowest
     * @param length how many of them the word has
     * @return the packed word, or {@link #NONE} if it has more letters than fit, or anything but letters
     */
    public static long cut(long letters, int length) {
        long word = letters << Long.SIZE - LETTER_BITS * length;
        return length <= MOST_LETTERS && isPlain(word) ? word : NONE;
    }

    /**
     * Tells whether a word of any length is nothing but letters that each fold to one.
     *
     * @param text the raw text
     * @param start offset of its first UTF-16 code unit
     * @param end offset behind its last one
     * @return whether all are Arabic letters
     */
    public static boolean isPlain(String text, int start, int end) {
        int i = start;
        while (i < end && CODES[text.charAt(i)] != OTHER) {
            i++;
        }
        return i == end;
    }

    /**
     * Packs folded letters; what is no Arabic letter becomes a letter that no packed word has.
     *
     * @param folded where they stand
     * @param start index of the first
     * @param end index behind the last, at most {@link #MOST_LETTERS} farther
     * @return them
     */
    public static long of(char[] folded, int start, int end) {
        long packed = 0;
        for (int i = start; i < end; i++) {
            packed = packed << LETTER_BITS | code(folded[i]);
        }
        return packed << Long.SIZE - LETTER_BITS * (end - start);
    }

    private static int code(char folded) {
        return folded > BASE && folded <= LAST_LETTER ? folded - BASE : OTHER;
    }

    /** {@return whether all are Arabic letters: of {@link #OTHER} alone the two upper bits are set} */
    public static boolean isPlain(long packed) {
        return (packed & packed << 1 & HIGHEST_BITS) == 0;
    }

    /** {@return what is left of a packed word without its first letters, fewer than it can have} */
    public static long without(long packed, int letters) {
        return packed << LETTER_BITS * letters;
    }

    /** {@return a packed word of so many letters moved down, so that its last one is lowest} */
    public static long right(long packed, int letters) {
        return packed >>> Long.SIZE - LETTER_BITS * letters;
    }
}
