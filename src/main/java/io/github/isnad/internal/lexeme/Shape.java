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

    /** What the spelling of a letter tells, as {@link #OF_FIRST} of the first one and as {@link #OF_LAST} of the last. */
    private static final int[] SPELLINGS = spellings();

    private static final int OF_FIRST = HAMZA_BELOW | MADDA;
    private static final int OF_LAST = FINAL_YEH | TEH_MARBUTA;
    /** How far ENDS_PRONOUN is from TEH_MARBUTA, which folds like a pronoun. */
    private static final int PRONOUN_BEHIND_TEH =
            Integer.numberOfTrailingZeros(ENDS_PRONOUN) - Integer.numberOfTrailingZeros(TEH_MARBUTA);

    private Shape() {}

    /** The shape of a word of nothing but letters, no more of them than can be packed. */
    static int ofPlain(String text, int start, int end, long word) {
        int length = end - start;
        return finish(LETTERS | of(text, start, end, word, PackedWord.right(word, length), length));
    }

    /** The shape of any other word. */
    static int ofOther(String text, int start, int end, FoldedWord word) {
        int shape = of(text, start, end, word.head(), word.tail(), word.length());
        return finish(shape | (PackedWord.isPlain(text, start, end) ? LETTERS : marked(text, start, end)));
    }

    private static int finish(int shape) {
        return shape & ~(shape << PRONOUN_BEHIND_TEH & ENDS_PRONOUN);
    }

    // no branches but those that nearly always go one way: a processor cannot guess how words are spelled
    private static int of(String text, int start, int end, long head, long tail, int length) {
        int conjunction = CONJUNCTIONS[Letters.first(head)];
        return BEGINNINGS[Letters.firstPair(head)] & ~DEFINITE
                | definite(PackedWord.without(head, conjunction))
                | ending(tail, length)
                | spelling(text.charAt(Math.min(start + conjunction, end - 1))) & OF_FIRST
                | spelling(text.charAt(end - 1)) & OF_LAST;
    }

    private static int definite(long letters) {
        long rest = PackedWord.without(letters, PREPOSITIONS[Letters.first(letters)]);
        return BEGINNINGS[Letters.firstPair(rest)] & FOURTH[Letters.first(PackedWord.without(rest, 3))];
    }

    private static int ending(long tail, int length) {
        int shape = ENDINGS[(int) tail & (length > 2 ? Letters.PAIRS : Letters.COUNT) - 1];
        boolean dual = (shape & (ENDS_YEH_NOON | ENDS_ALEF_NOON)) != 0
                && length > 4
                && (tail >>> 2 * PackedWord.LETTER_BITS & Letters.COUNT - 1) == Letters.TEH;
        return dual ? shape | ENDS_FEMININE_DUAL : shape;
    }

    /** What the spelling of a letter tells that folding takes away. */
    private static int spelling(char letter) {
        return letter < SPELLINGS.length ? SPELLINGS[letter] : 0;
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

    private static int[] spellings() {
        int[] spellings = new int[YEH_WITH_DOTS + 1];
        spellings[ALEF_WITH_HAMZA_BELOW] = HAMZA_BELOW;
        spellings[ALEF_WITH_MADDA] = MADDA;
        spellings[YEH_WITH_DOTS] = FINAL_YEH;
        spellings[HEH_WITH_DOTS] = TEH_MARBUTA;
        return spellings;
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
