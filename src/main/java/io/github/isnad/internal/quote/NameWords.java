package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.normalize.ArabicNormalizer;
import io.github.isnad.text.Span;
import java.util.Arrays;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The words of a name, folded and without the article. One is read after the other into the same place; a copy keeps. */
final class NameWords {
    private static final int LETTERS_AN_EDIT = 5;
    private static final double LEAST_SIMILARITY = 0.92;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private static final char HAMZA = '\u0621';
    private static final char ALEF = '\u0627';
    private static final char LAM = '\u0644';
    private static final char YEH = '\u064A';
    private static final int SHORTEST_WITH_ARTICLE = 4;

    private char[] letters;
    /** Where each word begins, and where it ends. */
    private int[] bounds;

    private int size;
    /** The first letters of the words as bits: what begins otherwise than all of them is none of them, nor a variant of one. */
    private long initials;

    NameWords() {
        this(new char[128], new int[16], 0, 0);
    }

    private NameWords(char[] letters, int[] bounds, int size, long initials) {
        this.letters = letters;
        this.bounds = bounds;
        this.size = size;
        this.initials = initials;
    }

    /** Reads the words of a name in place of those read before. */
    void read(String text, Span name) {
        if (letters.length < Vocabulary.LONGEST_FOLD * name.length()) {
            letters = new char[Vocabulary.LONGEST_FOLD * name.length()];
        }
        int length = ArabicNormalizer.aggressive().normalize(text, name.start(), name.end(), letters, 0);
        size = 0;
        initials = 0;
        int start = 0;
        for (int i = 0; i <= length; i++) {
            if (i == length || !isLetterOrDigit(letters[i])) {
                if (i > start) {
                    add(hasArticle(start, i) ? start + 2 : start, i);
                }
                start = i + 1;
            }
        }
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= HAMZA && c <= YEH || c != ' ' && Character.isLetterOrDigit(c);
    }

    private boolean hasArticle(int start, int end) {
        return end - start > SHORTEST_WITH_ARTICLE && letters[start] == ALEF && letters[start + 1] == LAM;
    }

    private void add(int start, int end) {
        if (2 * size == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * bounds.length);
        }
        bounds[2 * size] = start;
        bounds[2 * size + 1] = end;
        initials |= 1L << letters[start];
        size++;
    }

    NameWords copy() {
        int end = size == 0 ? 0 : end(size - 1);
        return new NameWords(Arrays.copyOf(letters, end), Arrays.copyOf(bounds, 2 * size), size, initials);
    }

    int size() {
        return size;
    }

    private int start(int word) {
        return bounds[2 * word];
    }

    private int end(int word) {
        return bounds[2 * word + 1];
    }

    private int length(int word) {
        return end(word) - start(word);
    }

    /** Whether all words of another name are among these. */
    boolean hold(NameWords others) {
        if ((others.initials & ~initials) != 0) {
            return false;
        }
        for (int word = 0; word < others.size; word++) {
            if (!hold(others, word)) {
                return false;
            }
        }
        return true;
    }

    private boolean hold(NameWords others, int other) {
        for (int word = 0; word < size; word++) {
            if (isVariant(word, others, other)) {
                return true;
            }
        }
        return false;
    }

    /** Foreign names are spelled in more than one way: a letter in five may differ, if the beginnings agree. */
    private boolean isVariant(int word, NameWords others, int other) {
        if (letters[start(word)] != others.letters[others.start(other)]) {
            return false;
        }
        if (Arrays.equals(letters, start(word), end(word), others.letters, others.start(other), others.end(other))) {
            return true;
        }
        int shorter = Math.min(length(word), others.length(other));
        int edits = shorter / LETTERS_AN_EDIT;
        if (Math.max(length(word), others.length(other)) - shorter > edits) {
            return false;
        }
        long known = lettersOf(word);
        long asked = others.lettersOf(other);
        return Long.bitCount(known & ~asked) <= edits
                && Long.bitCount(asked & ~known) <= edits
                && isVariant(word(word), others.word(other), edits);
    }

    private static boolean isVariant(String a, String b, int edits) {
        return new LevenshteinDistance(edits).apply(a, b) >= 0 && SIMILARITY.apply(a, b) >= LEAST_SIMILARITY;
    }

    /** The letters of a word as bits: words of which each has more letters that the other has not are no variants. */
    private long lettersOf(int word) {
        long bits = 0;
        for (int i = start(word); i < end(word); i++) {
            bits |= 1L << letters[i];
        }
        return bits;
    }

    private String word(int word) {
        return new String(letters, start(word), length(word));
    }
}
