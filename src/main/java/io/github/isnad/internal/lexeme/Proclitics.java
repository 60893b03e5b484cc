package io.github.isnad.internal.lexeme;

import io.github.isnad.internal.lexicon.Vocabulary;

/**
 * Takes proclitics off a folded word where the vocabulary knows what is left: conjunction (و ف), then preposition (ب ل ك) or
 * future (س), then article (ال, written لل behind ل). The reading that takes off least wins.
 */
final class Proclitics {
    private static final int SHORTEST_STEM = 2;
    private static final int ARTICLE_LETTERS = 2;
    private static final int AL = Letters.pair(Letters.ALEF, Letters.LAM);
    private static final int LAM_LAM = Letters.pair(Letters.LAM, Letters.LAM);

    /** For each letter the conjunction that it can be, or 0. */
    private static final byte[] CONJUNCTIONS = new byte[Letters.COUNT];
    /** For each letter the preposition or sign of the future that it can be, or 0. */
    private static final byte[] PREPOSITIONS = new byte[Letters.COUNT];

    static {
        CONJUNCTIONS[Letters.WAW] = Lexemes.WAW;
        CONJUNCTIONS[Letters.FEH] = Lexemes.FEH;
        PREPOSITIONS[Letters.BEH] = Lexemes.BEH;
        PREPOSITIONS[Letters.KAF] = Lexemes.KAF;
        PREPOSITIONS[Letters.LAM] = Lexemes.LAM;
        PREPOSITIONS[Letters.SEEN] = Lexemes.SEEN;
    }

    private final FoldedWord word;
    private int stem;
    private int clitics;
    private int letters;

    Proclitics(FoldedWord word) {
        this.word = word;
    }

    /** Finds the reading of the word; false if there is none. */
    boolean find() {
        int conjunction = CONJUNCTIONS[Letters.first(word.from(0))];
        return conjunction != 0 && known(1, conjunction) || behindConjunction(conjunction == 0 ? 0 : 1, conjunction);
    }

    int stem() {
        return stem;
    }

    int clitics() {
        return clitics;
    }

    int letters() {
        return letters;
    }

    private boolean behindConjunction(int at, int before) {
        long rest = word.from(at);
        int preposition = PREPOSITIONS[Letters.first(rest)];
        if (preposition == 0) {
            return Letters.firstPair(rest) == AL && known(at + ARTICLE_LETTERS, before | Lexemes.ARTICLE);
        }
        if (word.length() - at <= SHORTEST_STEM) {
            return false;
        }
        int taken = before | preposition;
        if (known(at + 1, taken)) {
            return true;
        }
        boolean written = preposition != Lexemes.SEEN && Letters.firstPair(word.from(at + 1)) == AL;
        boolean merged = Letters.firstPair(rest) == LAM_LAM;
        int stem = at + (written ? 1 + ARTICLE_LETTERS : ARTICLE_LETTERS);
        return (written || merged) && known(stem, taken | Lexemes.ARTICLE);
    }

    private boolean known(int at, int taken) {
        if (word.length() - at < SHORTEST_STEM) {
            return false;
        }
        int id = word.find(at);
        if (id == Vocabulary.NONE) {
            return false;
        }
        stem = id;
        clitics = taken;
        letters = at;
        return true;
    }
}
