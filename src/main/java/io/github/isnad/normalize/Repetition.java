package io.github.isnad.normalize;

import org.jspecify.annotations.Nullable;

/** Takes Arabic letters that stand three times or more in a row together: the fold {@link Fold#REPEATED_LETTERS}. */
final class Repetition {
    private static final int TWICE = 2;
    private static final char TATWEEL = '\u0640';

    private Repetition() {}

    /** Shortens what stands from {@code start} to {@code end}, in place; returns its new end. */
    static int shorten(char[] text, int start, int end, @Nullable Edits edits) {
        int out = start;
        for (int i = start; i < end; ) {
            char c = text[i];
            int next = i + 1;
            while (next < end && text[next] == c) {
                next++;
            }
            if (next - i > TWICE && isArabicLetter(c)) {
                if (edits != null) {
                    edits.add(i, next, out, out + 1);
                }
                text[out++] = c;
            } else {
                System.arraycopy(text, i, text, out, next - i);
                out += next - i;
            }
            i = next;
        }
        return out;
    }

    private static boolean isArabicLetter(char c) {
        return Character.isLetter(c) && c != TATWEEL && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
    }
}
