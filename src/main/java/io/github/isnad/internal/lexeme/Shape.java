package io.github.isnad.internal.lexeme;

import io.github.isnad.internal.lexicon.PackedWord;
import java.util.Arrays;

/** What the letters of a word tell without a lexicon, as bits; endings and beginnings are those of the folded form. */
public final class Shape {
    /** The raw word ends in tanwin on alef: كبيرًا، كبيراً. */
    public static final int TANWIN_ALEF = 1;
    /** The raw word ends in ي, not ى: علي as against على. */
    public static final int FINAL_YEH = 1 << 1;
    /** The raw word ends in ة. */
    public static final int TEH_MARBUTA = 1 << 2;
    /** The raw word begins, behind a letter that folds to و or ف, with إ. */
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
    /** Ends in تان or تين. */
    public static final int ENDS_FEMININE_DUAL = 1 << 21;
    /** Ends in ي or ى. */
    public static final int ENDS_YEH = 1 << 22;
    /** Begins, behind و ف and ب ك, with ال or لل. */
    public static final int DEFINITE = 1 << 23;
    /** The raw word begins, behind a letter that folds to و or ف, with آ: آن is a name, أن none. */
    public static final int MADDA = 1 << 24;
    /** The raw word is nothing but letters of the alphabet: each is one of the folded form. */
    static final int LETTERS = 1 << 25;

    private static final char ALEF_WITH_MADDA = '\u0622';
    private static final char ALEF_WITH_HAMZA_BELOW = '\u0625';
    private static final char BARE_ALEF = '\u0627';
    private static final char HEH_WITH_DOTS = '\u0629';
    private static final char YEH_WITH_DOTS = '\u064A';
    private static final char FATHATAN = '\u064B';
    private static final char SUKUN = '\u0652';

    /** What the first two letters tell, {@link #DEFINITE} if they are the article. */
    private static final int[] BEGINNINGS = beginnings();
    /** What the last two letters tell; of a word of two, the last alone. */
    private static final int[] ENDINGS = endings();
    /** How many letters to pass behind a first letter that is a conjunction. */
    private static final byte[] CONJUNCTIONS = passing(Letters.WAW, Letters.FEH);
    /** How many behind one that is a preposition and leaves the article as it is. */
    private static final byte[] PREPOSITIONS = passing(Letters.BEH, Letters.KAF);
    /** What a fourth letter, if there is one, leaves of {@link #DEFINITE}. */
    private static final int[] FOURTH = fourth();

    private Shape() {}

    // no branches but those that nearly always go one way: a processor cannot guess how words are spelled
    static int of(String text, int start, int end, FoldedWord word) {
        long letters = word.from(0);
        int conjunction = CONJUNCTIONS[Letters.first(letters)];
        int shape = BEGINNINGS[Letters.firstPair(letters)] & ~DEFINITE
                | definite(letters << conjunction * PackedWord.LETTER_BITS)
                | ending(word)
                | raw(text, Math.min(start + conjunction, end - 1), end);
        boolean plain = word.isPlain() || PackedWord.isPlain(text, start, end);
        shape |= plain ? LETTERS : marked(text, start, end);
        return (shape & TEH_MARBUTA) == 0 ? shape : shape & ~ENDS_PRONOUN;
    }

    private static int definite(long letters) {
        long rest = letters << PREPOSITIONS[Letters.first(letters)] * PackedWord.LETTER_BITS;
        return BEGINNINGS[Letters.firstPair(rest)] & FOURTH[Letters.first(rest << 3 * PackedWord.LETTER_BITS)];
    }

    private static int ending(FoldedWord word) {
        int length = word.length();
        int shape = ENDINGS[word.last(Math.max(1, Math.min(length - 1, 2)))];
        boolean dual = (shape & (ENDS_YEH_NOON | ENDS_ALEF_NOON)) != 0
                && length > 4
                && word.last(3) / Letters.PAIRS == Letters.TEH;
        return dual ? shape | ENDS_FEMININE_DUAL : shape;
    }

    /** What the spelling tells that folding takes away. */
    private static int raw(String text, int start, int end) {
        char first = text.charAt(start);
        char last = text.charAt(end - 1);
        return (first == ALEF_WITH_HAMZA_BELOW ? HAMZA_BELOW : 0)
                | (first == ALEF_WITH_MADDA ? MADDA : 0)
                | (last == YEH_WITH_DOTS ? FINAL_YEH : 0)
                | (last == HEH_WITH_DOTS ? TEH_MARBUTA : 0);
    }

    /** What the last mark tells. */
    private static int marked(String text, int start, int end) {
        char last = text.charAt(end - 1);
        char before = end - start > 1 ? text.charAt(end - 2) : 0;
        if (last >= FATHATAN && last <= SUKUN && before == HEH_WITH_DOTS) {
            return TEH_MARBUTA;
        }
        boolean tanwin = last == FATHATAN && before == BARE_ALEF || last == BARE_ALEF && before == FATHATAN;
        return tanwin ? TANWIN_ALEF : 0;
    }

    private static byte[] passing(int... letters) {
        byte[] passed = new byte[Letters.COUNT];
        for (int letter : letters) {
            passed[letter] = 1;
        }
        return passed;
    }

    private static int[] fourth() {
        int[] left = new int[Letters.COUNT];
        Arrays.fill(left, 1, Letters.COUNT, DEFINITE);
        return left;
    }

    private static int[] beginnings() {
        int[] shapes = new int[Letters.PAIRS];
        for (int second = 0; second < Letters.COUNT; second++) {
            shapes[Letters.pair(Letters.WAW, second)] = STARTS_WAW;
            shapes[Letters.pair(Letters.FEH, second)] = STARTS_FEH;
            shapes[Letters.pair(Letters.BEH, second)] = STARTS_BEH;
            shapes[Letters.pair(Letters.LAM, second)] = STARTS_LAM;
            shapes[Letters.pair(Letters.KAF, second)] = STARTS_KAF;
            shapes[Letters.pair(Letters.YEH, second)] = STARTS_YEH;
            shapes[Letters.pair(Letters.TEH, second)] = STARTS_TEH;
        }
        shapes[Letters.pair(Letters.ALEF, Letters.LAM)] = STARTS_AL | DEFINITE;
        shapes[Letters.pair(Letters.LAM, Letters.LAM)] |= STARTS_LAM_LAM | DEFINITE;
        return shapes;
    }

    private static int[] endings() {
        int[] shapes = new int[Letters.PAIRS];
        for (int before = 0; before < Letters.COUNT; before++) {
            shapes[Letters.pair(before, Letters.TEH)] = ENDS_TEH;
            shapes[Letters.pair(before, Letters.ALEF)] = ENDS_ALEF;
            shapes[Letters.pair(before, Letters.HEH)] = before == 0 ? 0 : ENDS_PRONOUN;
            shapes[Letters.pair(before, Letters.YEH)] = ENDS_YEH;
        }
        shapes[Letters.pair(Letters.WAW, Letters.NOON)] = ENDS_WAW_NOON;
        shapes[Letters.pair(Letters.YEH, Letters.NOON)] = ENDS_YEH_NOON;
        shapes[Letters.pair(Letters.ALEF, Letters.NOON)] = ENDS_ALEF_NOON;
        shapes[Letters.pair(Letters.ALEF, Letters.TEH)] |= ENDS_ALEF_TEH;
        shapes[Letters.pair(Letters.WAW, Letters.ALEF)] |= ENDS_WAW_ALEF;
        shapes[Letters.pair(Letters.HEH, Letters.ALEF)] |= ENDS_PRONOUN;
        shapes[Letters.pair(Letters.HEH, Letters.MEEM)] = ENDS_PRONOUN;
        return shapes;
    }
}
