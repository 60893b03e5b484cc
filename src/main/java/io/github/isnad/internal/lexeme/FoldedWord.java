package io.github.isnad.internal.lexeme;

import io.github.isnad.internal.lexicon.PackedWord;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.normalize.ArabicNormalizer;

/** The folded letters of one word after the other: packed, or one by one of a word that cannot be packed. */
final class FoldedWord {
    /** No vocabulary has a longer word; in a longer one nothing is looked up. */
    private static final int LONGEST = 64;

    private final Vocabulary vocabulary;
    private final char[] letters = new char[LONGEST];
    private boolean plain;
    private boolean packed;
    private int length;
    /** The last letters, the last lowest. */
    private long tail;
    /** The first letters, the first highest. */
    private long head;

    FoldedWord(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Reads a word; false if nothing is left of it when folded, or too much. */
    boolean read(String text, int start, int end) {
        tail = PackedWord.fold(text, start, end);
        plain = tail != PackedWord.NONE;
        packed = plain;
        if (!plain) {
            return readLetters(text, start, end);
        }
        length = end - start;
        head = PackedWord.left(tail, length);
        return true;
    }

    private boolean readLetters(String text, int start, int end) {
        length = ArabicNormalizer.aggressive().normalize(text, start, end, letters, 0);
        if (length <= 0) {
            return false;
        }
        int most = Math.min(length, PackedWord.MOST_LETTERS);
        tail = PackedWord.of(letters, length - most, length);
        head = PackedWord.left(PackedWord.of(letters, 0, most), most);
        packed = most == length && PackedWord.isPlain(tail); // without its marks it is like others
        return true;
    }

    /** Whether all its characters are letters, no more of them than can be packed. */
    boolean isPlain() {
        return plain;
    }

    int length() {
        return length;
    }

    /** The letters from one on, the first highest. */
    long from(int index) {
        return head << PackedWord.LETTER_BITS * index;
    }

    /** The last letters, at most five: an int holds no more. */
    int last(int letters) {
        return (int) PackedWord.last(tail, letters);
    }

    /** Tells the vocabulary's id of the word from one of its letters on. */
    int find(int from) {
        return packed ? vocabulary.find(PackedWord.last(tail, length - from)) : vocabulary.find(letters, from, length);
    }
}
