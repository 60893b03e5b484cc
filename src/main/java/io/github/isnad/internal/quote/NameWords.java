package io.github.isnad.internal.quote;

import io.github.isnad.normalize.ArabicNormalizer;
import io.github.isnad.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * The words of a name, folded and without the article.
 *
 * @param words the words
 * @param initials their first letters as bits: what begins otherwise than all of them is none of them, nor a variant of one
 */
record NameWords(List<String> words, long initials) {
    private static final int SHORTEST_VARIANT = 5;
    private static final int LETTERS_AN_EDIT = 5;
    private static final double LEAST_SIMILARITY = 0.92;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    int size() {
        return words.size();
    }

    /** Whether all words of another name are among these. */
    boolean hold(NameWords others) {
        if ((others.initials & ~initials) != 0) {
            return false;
        }
        for (String word : others.words) {
            if (!hold(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean hold(String word) {
        for (String known : words) {
            if (isVariant(known, word)) {
                return true;
            }
        }
        return false;
    }

    /** Foreign names are spelled in more than one way: a letter in five may differ, if the beginnings agree. */
    private static boolean isVariant(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int letters = Math.min(a.length(), b.length());
        int edits = letters / LETTERS_AN_EDIT;
        if (letters < SHORTEST_VARIANT
                || a.charAt(0) != b.charAt(0)
                || Math.max(a.length(), b.length()) - letters > edits
                || !sharesLetters(a, b, edits)) {
            return false;
        }
        return new LevenshteinDistance(edits).apply(a, b) >= 0 && SIMILARITY.apply(a, b) >= LEAST_SIMILARITY;
    }

    /** Whether each word has few enough letters that the other has not: quickly told, and mostly not so. */
    private static boolean sharesLetters(String a, String b, int edits) {
        long ofA = letters(a);
        long ofB = letters(b);
        return Long.bitCount(ofA & ~ofB) <= edits && Long.bitCount(ofB & ~ofA) <= edits;
    }

    private static long letters(String word) {
        long letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1L << word.charAt(i);
        }
        return letters;
    }

    /** Reads the words of names. Lives for one article. */
    static final class Reader {
        private static final int LONGEST_FOLD = 4;
        private static final char ALEF = '\u0627';
        private static final char LAM = '\u0644';
        private static final int SHORTEST_WITH_ARTICLE = 4;

        private char[] folded = new char[128];

        NameWords read(String text, Span name) {
            if (folded.length < LONGEST_FOLD * name.length()) {
                folded = new char[LONGEST_FOLD * name.length()];
            }
            int length = ArabicNormalizer.aggressive().normalize(text, name.start(), name.end(), folded, 0);
            List<String> words = new ArrayList<>(4);
            long initials = 0;
            int start = 0;
            for (int i = 0; i <= length; i++) {
                if (i == length || !Character.isLetterOrDigit(folded[i])) {
                    if (i > start) {
                        int from = hasArticle(start, i) ? start + 2 : start;
                        words.add(new String(folded, from, i - from));
                        initials |= 1L << folded[from];
                    }
                    start = i + 1;
                }
            }
            return new NameWords(words, initials);
        }

        private boolean hasArticle(int start, int end) {
            return end - start > SHORTEST_WITH_ARTICLE && folded[start] == ALEF && folded[start + 1] == LAM;
        }
    }
}
