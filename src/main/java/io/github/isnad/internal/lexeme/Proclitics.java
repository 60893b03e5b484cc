package io.github.isnad.internal.lexeme;

import io.github.isnad.internal.lexicon.Vocabulary;

/**
 * Takes proclitics off a folded word where the vocabulary knows what is left: conjunction (و ف), then preposition (ب ل ك) or
 * future (س), then article (ال, written لل behind ل). The reading that takes off least wins.
 */
final class Proclitics {
    private static final int SHORTEST_STEM = 2;

    private final FoldedWord word;
    private int stem;
    private int clitics;
    private int letters;

    Proclitics(FoldedWord word) {
        this.word = word;
    }

    /** Finds the reading of the word; false if there is none. */
    boolean find() {
        return switch (word.letter(0)) {
            case Letters.WAW -> known(1, Lexemes.WAW) || behindConjunction(1, Lexemes.WAW);
            case Letters.FEH -> known(1, Lexemes.FEH) || behindConjunction(1, Lexemes.FEH);
            default -> behindConjunction(0, 0);
        };
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
        if (word.length() - at <= SHORTEST_STEM) {
            return false;
        }
        return switch (word.letter(at)) {
            case Letters.ALEF -> article(at, before);
            case Letters.BEH -> behindPreposition(at + 1, before | Lexemes.BEH);
            case Letters.KAF -> behindPreposition(at + 1, before | Lexemes.KAF);
            case Letters.LAM ->
                behindPreposition(at + 1, before | Lexemes.LAM)
                        || word.letter(at + 1) == Letters.LAM && known(at + 2, before | Lexemes.LAM | Lexemes.ARTICLE);
            case Letters.SEEN -> known(at + 1, before | Lexemes.SEEN);
            default -> false;
        };
    }

    private boolean behindPreposition(int at, int before) {
        return known(at, before) || word.letter(at) == Letters.ALEF && article(at, before);
    }

    private boolean article(int at, int before) {
        return word.letter(at + 1) == Letters.LAM && known(at + 2, before | Lexemes.ARTICLE);
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
