package io.github.isnad.internal.lexeme;

/** What the letters of a word tell without a lexicon, as bits; endings and beginnings are those of the folded form. */
public final class Shape {
    /** The raw word ends in tanwin on alef: كبيرًا، كبيراً. */
    public static final int TANWIN_ALEF = 1;
    /** The raw word ends in ي, not ى: علي as against على. */
    public static final int FINAL_YEH = 1 << 1;
    /** The raw word ends in ة. */
    public static final int TEH_MARBUTA = 1 << 2;
    /** The raw word begins, behind و or ف, with إ. */
    public static final int HAMZA_BELOW = 1 << 3;
    /** Ends in ون. */
    public static final int ENDS_WAW_NOON = 1 << 4;
    /** Ends in ين. */
    public static final int ENDS_YEH_NOON = 1 << 5;
    /** Ends in ان. */
    public static final int ENDS_ALEF_NOON = 1 << 6;
    /** Ends in ات. */
    public static final int ENDS_ALEF_TEH = 1 << 7;
    /** Ends in ا. */
    public static final int ENDS_ALEF = 1 << 8;
    /** Ends in وا. */
    public static final int ENDS_WAW_ALEF = 1 << 9;
    /** Ends in ت. */
    public static final int ENDS_TEH = 1 << 10;
    /** Ends in a suffixed pronoun ه، ها، هم (ة is none). */
    public static final int ENDS_PRONOUN = 1 << 11;
    /** Begins with ال. */
    public static final int STARTS_AL = 1 << 12;
    /** Begins with و. */
    public static final int STARTS_WAW = 1 << 13;
    /** Begins with ف. */
    public static final int STARTS_FEH = 1 << 14;
    /** Begins with ب. */
    public static final int STARTS_BEH = 1 << 15;
    /** Begins with ل. */
    public static final int STARTS_LAM = 1 << 16;
    /** Begins with لل. */
    public static final int STARTS_LAM_LAM = 1 << 17;
    /** Begins with ك. */
    public static final int STARTS_KAF = 1 << 18;
    /** Begins with ي. */
    public static final int STARTS_YEH = 1 << 19;
    /** Begins with ت. */
    public static final int STARTS_TEH = 1 << 20;
    /** Begins with س. */
    public static final int STARTS_SEEN = 1 << 21;
    /** Ends in تان or تين. */
    public static final int ENDS_FEMININE_DUAL = 1 << 22;
    /** Ends in ي or ى. */
    public static final int ENDS_YEH = 1 << 23;

    private Shape() {}

    static int of(CharSequence text, int start, int end, char[] folded, int from, int to) {
        int length = to - from;
        if (length == 0) {
            return 0;
        }
        int shape = raw(text, start, end) | beginning(folded, from, length);
        return shape | ending(folded, to, length, (shape & TEH_MARBUTA) != 0);
    }

    private static int raw(CharSequence text, int start, int end) {
        char last = text.charAt(end - 1);
        char before = end - start > 1 ? text.charAt(end - 2) : 0;
        char first = text.charAt(start);
        int shape = 0;
        if (last == 0x64B && before == 0x627 || last == 0x627 && before == 0x64B) {
            shape |= TANWIN_ALEF;
        } else if (last == 0x64A) {
            shape |= FINAL_YEH;
        } else if (last == 0x629 || before == 0x629 && last >= 0x64B && last <= 0x652) {
            shape |= TEH_MARBUTA;
        }
        if ((first == 0x648 || first == 0x641) && end - start > 1) {
            first = text.charAt(start + 1);
        }
        return first == 0x625 ? shape | HAMZA_BELOW : shape;
    }

    private static int beginning(char[] folded, int from, int length) {
        char second = length > 1 ? folded[from + 1] : 0;
        return switch (folded[from]) {
            case 'ا' -> second == 'ل' ? STARTS_AL : 0;
            case 'و' -> STARTS_WAW;
            case 'ف' -> STARTS_FEH;
            case 'ب' -> STARTS_BEH;
            case 'ل' -> second == 'ل' ? STARTS_LAM | STARTS_LAM_LAM : STARTS_LAM;
            case 'ك' -> STARTS_KAF;
            case 'ي' -> STARTS_YEH;
            case 'ت' -> STARTS_TEH;
            case 'س' -> STARTS_SEEN;
            default -> 0;
        };
    }

    private static int ending(char[] folded, int to, int length, boolean tehMarbuta) {
        char last = folded[to - 1];
        char before = length > 2 ? folded[to - 2] : 0;
        return switch (last) {
            case 'ن' ->
                switch (before) {
                    case 'و' -> ENDS_WAW_NOON;
                    case 'ي' -> ENDS_YEH_NOON | (length > 4 && folded[to - 3] == 'ت' ? ENDS_FEMININE_DUAL : 0);
                    case 'ا' -> ENDS_ALEF_NOON | (length > 4 && folded[to - 3] == 'ت' ? ENDS_FEMININE_DUAL : 0);
                    default -> 0;
                };
            case 'ت' -> before == 'ا' ? ENDS_ALEF_TEH | ENDS_TEH : ENDS_TEH;
            case 'ا' ->
                before == 'و' ? ENDS_WAW_ALEF | ENDS_ALEF : before == 'ه' ? ENDS_ALEF | ENDS_PRONOUN : ENDS_ALEF;
            case 'ه' -> tehMarbuta || length < 3 ? 0 : ENDS_PRONOUN;
            case 'م' -> before == 'ه' ? ENDS_PRONOUN : 0;
            case 'ي' -> ENDS_YEH;
            default -> 0;
        };
    }
}
