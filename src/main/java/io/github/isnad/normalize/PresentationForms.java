package io.github.isnad.normalize;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** The plain letters of Arabic Presentation Forms-A and -B. */
final class PresentationForms {
    private static final int FIRST = 0xFB50;
    private static final int LAST = 0xFEFC;
    private static final char TATWEEL = '\u0640';

    private PresentationForms() {}

    /** Made when the first presentation form turns up: most text has none. */
    private static final class Table {
        static final @Nullable String[] PLAIN = new @Nullable String[LAST - FIRST + 1];

        static {
            for (int c = FIRST; c <= LAST; c++) {
                if (isPresentationForm(c)) {
                    PLAIN[c - FIRST] = decompose(Character.toString(c));
                }
            }
        }
    }

    /** The letters that a presentation form stands for; null if {@code c} is none, or a ligature of several words. */
    static @Nullable String plain(int c) {
        return isPresentationForm(c) ? Table.PLAIN[c - FIRST] : null;
    }

    private static boolean isPresentationForm(int c) {
        return c >= FIRST && c <= 0xFDFF || c >= 0xFE70 && c <= LAST;
    }

    private static @Nullable String decompose(String form) {
        String plain = Normalizer.normalize(form, Normalizer.Form.NFKC);
        if (plain.equals(form)) {
            return null;
        }
        boolean carried = plain.length() > 1 && (plain.charAt(0) == ' ' || plain.charAt(0) == TATWEEL);
        String letters = carried ? plain.substring(1) : plain;
        return letters.indexOf(' ') < 0 ? letters : null;
    }
}
