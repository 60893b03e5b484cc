package io.github.isnad.benchmarks;

import io.github.isnad.normalize.ArabicNormalizer;
import java.util.Arrays;

/** One way to fold one text. */
interface NormalizerPeer {
    /** Folds the text; returns the length of the result. */
    int normalize();

    static NormalizerPeer named(String name, String text) {
        return switch (name) {
            case "isnad" -> () -> ArabicNormalizer.search().normalize(text).length();
            case "isnad-align" ->
                () -> ArabicNormalizer.search().align(text).normalized().length();
            case "isnad-nothing" -> nothing(ArabicNormalizer.search().normalize(text));
            case "char-at" -> charAt(text);
            case "lucene-words" -> lucene(text);
            default -> throw new IllegalArgumentException("peer must be one of the documented ones, got " + name);
        };
    }

    private static NormalizerPeer nothing(String normalized) {
        return () -> ArabicNormalizer.search().normalize(normalized).length();
    }

    /** The floor: each character is looked at and compared. */
    private static NormalizerPeer charAt(String text) {
        return () -> {
            int length = 0;
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) != 0) {
                    length++;
                }
            }
            return length;
        };
    }

    /** Word by word, as in its filter: on a whole text it would be quadratic. Where words start and end is known beforehand. */
    private static NormalizerPeer lucene(String text) {
        var normalizer = new org.apache.lucene.analysis.ar.ArabicNormalizer();
        int[] bounds = words(text);
        char[] word = new char[text.length()];
        return () -> {
            StringBuilder normalized = new StringBuilder(text.length());
            int done = 0;
            for (int i = 0; i < bounds.length; i += 2) {
                normalized.append(text, done, bounds[i]);
                text.getChars(bounds[i], bounds[i + 1], word, 0);
                normalized.append(word, 0, normalizer.normalize(word, bounds[i + 1] - bounds[i]));
                done = bounds[i + 1];
            }
            return normalized.append(text, done, text.length()).toString().length();
        };
    }

    private static int[] words(String text) {
        int[] bounds = new int[text.length() + 1];
        int size = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && !Character.isWhitespace(text.charAt(i));
            if (inWord == (size % 2 == 0)) {
                bounds[size++] = i;
            }
        }
        return Arrays.copyOf(bounds, size);
    }
}
