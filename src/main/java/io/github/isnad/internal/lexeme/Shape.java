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
    /** Begins, behind و ف and ب ك, with ال or لل. */
    public static final int DEFINITE = 1 << 24;

    private Shape() {}

    static int of(String text, int start, int end, FoldedWord word) {
        int shape = raw(text, start, end) | beginning(word) | definite(word);
        return shape | ending(word, (shape & TEH_MARBUTA) != 0);
    }

    private static int raw(String text, int start, int end) {
        char last = text.charAt(end - 1);
        char before = end - start > 1 ? text.charAt(end - 2) : 0;
        char first = text.charAt(start);
        if ((first == Letters.WAW || first == Letters.FEH) && end - start > 1) {
            first = text.charAt(start + 1);
        }
        int shape = first == Letters.HAMZA_BELOW_ALEF ? HAMZA_BELOW : 0;
        boolean mark = last >= Letters.FATHATAN && last <= Letters.SUKUN;
        if (last == Letters.YEH) {
            return shape | FINAL_YEH;
        } else if ((mark ? before : last) == Letters.TEH_MARBUTA) {
            return shape | TEH_MARBUTA;
        }
        boolean tanwin = last == Letters.FATHATAN && before == Letters.ALEF
                || last == Letters.ALEF && before == Letters.FATHATAN;
        return tanwin ? shape | TANWIN_ALEF : shape;
    }

    private static int beginning(FoldedWord word) {
        char second = word.length() > 1 ? word.letter(1) : 0;
        return switch (word.letter(0)) {
            case Letters.ALEF -> second == Letters.LAM ? STARTS_AL : 0;
            case Letters.WAW -> STARTS_WAW;
            case Letters.FEH -> STARTS_FEH;
            case Letters.BEH -> STARTS_BEH;
            case Letters.LAM -> second == Letters.LAM ? STARTS_LAM | STARTS_LAM_LAM : STARTS_LAM;
            case Letters.KAF -> STARTS_KAF;
            case Letters.YEH -> STARTS_YEH;
            case Letters.TEH -> STARTS_TEH;
            case Letters.SEEN -> STARTS_SEEN;
            default -> 0;
        };
    }

    private static int definite(FoldedWord word) {
        int at = 0;
        if (word.letter(at) == Letters.WAW || word.letter(at) == Letters.FEH) {
            at++;
        }
        if (at < word.length() && (word.letter(at) == Letters.BEH || word.letter(at) == Letters.KAF)) {
            at++;
        }
        boolean article = word.length() - at > 3
                && (word.letter(at) == Letters.ALEF || word.letter(at) == Letters.LAM)
                && word.letter(at + 1) == Letters.LAM;
        return article ? DEFINITE : 0;
    }

    private static int ending(FoldedWord word, boolean tehMarbuta) {
        int length = word.length();
        char before = length > 2 ? word.letter(length - 2) : 0;
        return switch (word.letter(length - 1)) {
            case Letters.NOON -> beforeNoon(word, before);
            case Letters.TEH -> before == Letters.ALEF ? ENDS_ALEF_TEH | ENDS_TEH : ENDS_TEH;
            case Letters.ALEF ->
                switch (before) {
                    case Letters.WAW -> ENDS_WAW_ALEF | ENDS_ALEF;
                    case Letters.HEH -> ENDS_ALEF | ENDS_PRONOUN;
                    default -> ENDS_ALEF;
                };
            case Letters.HEH -> tehMarbuta || length < 3 ? 0 : ENDS_PRONOUN;
            case Letters.MEEM -> before == Letters.HEH ? ENDS_PRONOUN : 0;
            case Letters.YEH -> ENDS_YEH;
            default -> 0;
        };
    }

    private static int beforeNoon(FoldedWord word, char before) {
        int length = word.length();
        int dual = length > 4 && word.letter(length - 3) == Letters.TEH ? ENDS_FEMININE_DUAL : 0;
        return switch (before) {
            case Letters.WAW -> ENDS_WAW_NOON;
            case Letters.YEH -> ENDS_YEH_NOON | dual;
            case Letters.ALEF -> ENDS_ALEF_NOON | dual;
            default -> 0;
        };
    }
}
