package io.github.isnad.internal.lexeme;

import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.normalize.ArabicNormalizer;

/**
 * The folded letters of one word after the other. The hash of a word is that of its first letter and the rest, so that one pass
 * from the end gives the hash of the word and of all that is left of it without its first letters.
 */
final class FoldedWord {
    /** No vocabulary has a longer word; in a longer one nothing is looked up. */
    private static final int LONGEST = 64;

    private final ArabicNormalizer folding = ArabicNormalizer.aggressive();
    private final Vocabulary vocabulary;
    private final char[] letters = new char[LONGEST];
    private final int[] hashes = new int[LONGEST];
    private int length;

    FoldedWord(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Reads a word; false if nothing is left of it when folded, or too much. */
    boolean read(CharSequence text, int start, int end) {
        length = folding.normalize(text, start, end, letters, 0);
        int hash = Vocabulary.HASH_OF_NOTHING;
        for (int i = length - 1; i >= 0; i--) {
            hash = Vocabulary.hash(letters[i], hash);
            hashes[i] = hash;
        }
        return length > 0;
    }

    int length() {
        return length;
    }

    char letter(int index) {
        return letters[index];
    }

    /** Tells the vocabulary's id of the word from one of its letters on. */
    int find(int from) {
        return vocabulary.find(hashes[from], letters, from, length);
    }
}
