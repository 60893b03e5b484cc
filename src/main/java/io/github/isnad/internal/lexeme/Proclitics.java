package io.github.isnad.internal.lexeme;

import io.github.isnad.internal.lexicon.Vocabulary;

/**
 * Takes proclitics off a folded word where the vocabulary knows what is left: conjunction (و ف), then preposition (ب ل ك) or
 * future (س), then article (ال, written لل behind ل). The reading that takes off least wins.
 */
final class Proclitics {
    private static final int SHORTEST_STEM = 2;

    private final Vocabulary vocabulary;
    private int stem;
    private int clitics;
    private int letters;

    Proclitics(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Finds the reading of a word; false if there is none. */
    boolean find(char[] folded, int from, int to) {
        if (preposition(folded, from, from, to, 0)) {
            return true;
        }
        char first = folded[from];
        if (first == 'و' || first == 'ف') {
            int conjunction = first == 'و' ? Lexemes.WAW : Lexemes.FEH;
            return known(folded, from, from + 1, to, conjunction)
                    || preposition(folded, from, from + 1, to, conjunction);
        }
        return false;
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

    private boolean preposition(char[] folded, int from, int at, int to, int before) {
        if (to - at <= SHORTEST_STEM) {
            return false;
        }
        return switch (folded[at]) {
            case 'ا' -> article(folded, from, at, to, before);
            case 'ب' -> prefixed(folded, from, at + 1, to, before | Lexemes.BEH);
            case 'ك' -> prefixed(folded, from, at + 1, to, before | Lexemes.KAF);
            case 'ل' ->
                prefixed(folded, from, at + 1, to, before | Lexemes.LAM)
                        || folded[at + 1] == 'ل'
                                && known(folded, from, at + 2, to, before | Lexemes.LAM | Lexemes.ARTICLE);
            case 'س' -> known(folded, from, at + 1, to, before | Lexemes.SEEN);
            default -> false;
        };
    }

    private boolean prefixed(char[] folded, int from, int at, int to, int before) {
        return known(folded, from, at, to, before) || article(folded, from, at, to, before);
    }

    private boolean article(char[] folded, int from, int at, int to, int before) {
        return to - at > 2
                && folded[at] == 'ا'
                && folded[at + 1] == 'ل'
                && known(folded, from, at + 2, to, before | Lexemes.ARTICLE);
    }

    private boolean known(char[] folded, int from, int at, int to, int taken) {
        if (to - at < SHORTEST_STEM) {
            return false;
        }
        int id = vocabulary.find(folded, at, to);
        if (id == Vocabulary.NONE) {
            return false;
        }
        stem = id;
        clitics = taken;
        letters = at - from;
        return true;
    }
}
