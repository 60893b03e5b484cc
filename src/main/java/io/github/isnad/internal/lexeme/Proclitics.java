package io.github.isnad.internal.lexeme;

import io.github.isnad.internal.lexicon.PackedWord;

/**
 * Tells which proclitics the first letters of a folded word can be: conjunction (و ف), then preposition (ب ل ك) or future (س), then
 * article (ال, written لل behind ل). There are up to three such readings, the one that takes off least first. They are given as
 * one number, of which each takes some bits; 0 is none.
 */
final class Proclitics {
    /** A single letter is no word behind proclitics. */
    static final int SHORTEST_STEM = 2;

    private static final int BITS = 16;
    private static final int READING = (1 << BITS) - 1;
    private static final int LETTERS_AT = 8;
    private static final int CLITICS = (1 << LETTERS_AT) - 1;
    private static final int CONJUNCTIONS = Lexemes.WAW | Lexemes.FEH;
    /** Stands beside readings by two letters that are not all: the letters behind tell the others. */
    private static final long MORE = Long.MIN_VALUE;

    private static final long ARTICLE = reading(2, Lexemes.ARTICLE);

    /** The readings of words by their first two letters. */
    private static final long[] READINGS = new long[Letters.PAIRS];

    static {
        for (int second = 0; second < Letters.COUNT; second++) {
            READINGS[Letters.pair(Letters.WAW, second)] = reading(1, Lexemes.WAW) | MORE;
            READINGS[Letters.pair(Letters.FEH, second)] = reading(1, Lexemes.FEH) | MORE;
            READINGS[Letters.pair(Letters.BEH, second)] = reading(1, Lexemes.BEH);
            READINGS[Letters.pair(Letters.KAF, second)] = reading(1, Lexemes.KAF);
            READINGS[Letters.pair(Letters.LAM, second)] = reading(1, Lexemes.LAM);
            READINGS[Letters.pair(Letters.SEEN, second)] = reading(1, Lexemes.SEEN);
        }
        READINGS[Letters.pair(Letters.BEH, Letters.ALEF)] |= MORE;
        READINGS[Letters.pair(Letters.KAF, Letters.ALEF)] |= MORE;
        READINGS[Letters.pair(Letters.LAM, Letters.ALEF)] |= MORE;
        READINGS[Letters.pair(Letters.LAM, Letters.LAM)] |= reading(2, Lexemes.LAM | Lexemes.ARTICLE) << BITS;
        READINGS[Letters.pair(Letters.ALEF, Letters.LAM)] = ARTICLE;
    }

    private Proclitics() {}

    private static long reading(int letters, int clitics) {
        return (long) letters << LETTERS_AT | clitics;
    }

    /** The readings of a word, given its first letters. */
    static long of(long head) {
        long readings = READINGS[Letters.firstPair(head)];
        return readings < 0 ? all(head, readings & READING) : readings;
    }

    private static long all(long head, long first) {
        long others = (first & CONJUNCTIONS) == 0
                ? withArticle(head, first)
                : behindConjunction(PackedWord.without(head, 1), first);
        return first | others << BITS;
    }

    /** The reading of a preposition and an alef, if that begins the article; or 0. */
    private static long withArticle(long head, long preposition) {
        return Letters.third(head) == Letters.LAM ? preposition + ARTICLE : 0;
    }

    private static long behindConjunction(long head, long conjunction) {
        long readings = READINGS[Letters.firstPair(head)];
        long first = readings & READING;
        if (first == 0 || (first & CONJUNCTIONS) != 0) {
            return 0; // ووزير has one conjunction
        }
        long second = readings < 0 ? withArticle(head, first) : readings >>> BITS;
        return conjunction + first | (second == 0 ? 0 : conjunction + second) << BITS;
    }

    /** The readings behind the first of some. */
    static long more(long readings) {
        return readings >>> BITS;
    }

    /** How many letters the first of some readings takes off. */
    static int letters(long readings) {
        return (int) (readings & READING) >>> LETTERS_AT;
    }

    /** Which proclitics these are. */
    static int clitics(long readings) {
        return (int) readings & CLITICS;
    }

    /** What the first of some readings leaves of a packed word; nothing if that is too short. */
    static long takeOff(long word, long readings) {
        long rest = PackedWord.without(word, letters(readings));
        return PackedWord.without(rest, SHORTEST_STEM - 1) == 0 ? 0 : rest;
    }
}
