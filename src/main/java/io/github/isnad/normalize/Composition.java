package io.github.isnad.normalize;

/** The canonical compositions of the Arabic script: every pair that Unicode composes (UAX 15, table of primary composites). */
final class Composition {
    /** How many vowel marks may stand between a letter and its hamza or madda: the limit of UAX 15's stream-safe text. */
    static final int MOST_MARKS_BETWEEN = 30;

    /** What {@link #compose} returns for a pair that has no composite. */
    static final char NONE = 0;

    private static final char MADDA_ABOVE = '\u0653';
    private static final char HAMZA_ABOVE = '\u0654';
    private static final char HAMZA_BELOW = '\u0655';

    private Composition() {}

    /** Whether a mark composes with some letter. */
    static boolean isComposing(int c) {
        return c >= MADDA_ABOVE && c <= HAMZA_BELOW;
    }

    /** Whether composition reaches over a mark: the combining class of harakat and superscript alef is below that of hamza. */
    static boolean isVowelMark(char c) {
        return c >= '\u064B' && c <= '\u0652' || c == '\u0670';
    }

    /** The letter that two characters make, or {@link #NONE}. */
    static char compose(char letter, char mark) {
        return switch (mark) {
            case MADDA_ABOVE -> letter == '\u0627' ? '\u0622' : NONE;
            case HAMZA_BELOW -> letter == '\u0627' ? '\u0625' : NONE;
            case HAMZA_ABOVE ->
                switch (letter) {
                    case '\u0627' -> '\u0623';
                    case '\u0648' -> '\u0624';
                    case '\u064A' -> '\u0626';
                    case '\u06C1' -> '\u06C2';
                    case '\u06D2' -> '\u06D3';
                    case '\u06D5' -> '\u06C0';
                    default -> NONE;
                };
            default -> NONE;
        };
    }
}
