package io.github.isnad.internal.lexeme;

import io.github.isnad.internal.lexicon.PackedWord;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.normalize.ArabicNormalizer;

/** One folded word after the other, letter by letter: those with marks or letters of another script, and long ones. */
final class FoldedWord {
    /** No vocabulary has a longer word; in a longer one nothing is looked up. */
    private static final int LONGEST = 64;

    private final Vocabulary vocabulary;
    private final char[] letters = new char[LONGEST];
    private int length;
    private long head;
    private long tail;

    FoldedWord(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Reads a word; false if nothing is left of it when folded, or too much. */
    boolean read(String text, int start, int end) {
        length = ArabicNormalizer.aggressive().normalize(text, start, end, letters, 0);
        if (length <= 0) {
            return false;
        }
        int most = Math.min(length, PackedWord.MOST_LETTERS);
        head = PackedWord.of(letters, 0, most);
        tail = PackedWord.right(PackedWord.of(letters, length - most, length), most);
        return true;
    }

    int length() {
        return length;
    }

    /** The first letters, packed. */
    long head() {
        return head;
    }

    /** The last letters, the last lowest. */
    long tail() {
        return tail;
    }

    /** Tells the vocabulary's id of the word without its first letters; none is known of which they leave too little. */
    int find(int first) {
        boolean enough = first == 0 || length - first >= Proclitics.SHORTEST_STEM;
        return enough ? vocabulary.find(letters, first, length) : Vocabulary.NONE;
    }
}
