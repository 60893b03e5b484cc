package io.github.isnad.tokenize;

import java.util.List;
import java.util.TreeSet;

/** A few words that are looked up in the raw text without an object; marks, tatweel and ignorable characters are passed. */
final class WordList {
    private final String[] sorted;

    WordList(List<String> words) {
        sorted = new TreeSet<>(words).toArray(new String[0]);
    }

    boolean contains(String text, int start, int end) {
        int low = 0;
        int high = sorted.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(sorted[middle], text, start, end);
            if (order == 0) {
                return true;
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }

    private static int compare(String word, String text, int start, int end) {
        int at = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            byte found = CharClasses.of(c);
            if (found == CharClasses.MARK || found == CharClasses.TATWEEL || found == CharClasses.IGNORABLE) {
                continue;
            }
            if (at == word.length() || word.charAt(at) != c) {
                return at == word.length() ? -1 : word.charAt(at) - c;
            }
            at++;
        }
        return word.length() - at;
    }
}
