package io.github.isnad.internal.lexeme;

import io.github.isnad.internal.lexicon.PackedWord;

/** The letters that proclitics and shapes are told by, as they are packed. */
final class Letters {
    static final int ALEF = '\u0627' - PackedWord.BASE;
    static final int BEH = '\u0628' - PackedWord.BASE;
    static final int TEH = '\u062A' - PackedWord.BASE;
    static final int SEEN = '\u0633' - PackedWord.BASE;
    static final int FEH = '\u0641' - PackedWord.BASE;
    static final int KAF = '\u0643' - PackedWord.BASE;
    static final int LAM = '\u0644' - PackedWord.BASE;
    static final int MEEM = '\u0645' - PackedWord.BASE;
    static final int NOON = '\u0646' - PackedWord.BASE;
    static final int HEH = '\u0647' - PackedWord.BASE;
    static final int WAW = '\u0648' - PackedWord.BASE;
    static final int YEH = '\u064A' - PackedWord.BASE;

    /** How many letters there can be. */
    static final int COUNT = 1 << PackedWord.LETTER_BITS;
    /** How many pairs of them. */
    static final int PAIRS = COUNT * COUNT;

    private Letters() {}

    /** Two letters that stand side by side. */
    static int pair(int first, int second) {
        return first << PackedWord.LETTER_BITS | second;
    }

    /** The first of some letters. */
    static int first(long head) {
        return (int) (head >>> Long.SIZE - PackedWord.LETTER_BITS);
    }

    /** The first two of some letters. */
    static int firstPair(long head) {
        return (int) (head >>> Long.SIZE - 2 * PackedWord.LETTER_BITS);
    }

    /** The third of some letters. */
    static int third(long head) {
        return first(head << 2 * PackedWord.LETTER_BITS);
    }
}
