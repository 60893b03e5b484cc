package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexeme.Lexemes;
import org.jspecify.annotations.Nullable;

/** Which words take which proclitics. */
final class Attachment {
    private static final int VERB_CLITICS = Lexemes.WAW | Lexemes.FEH | Lexemes.SEEN;
    /** For each set of proclitics the classes that words behind them can have. */
    private static final long[] FITTING = fitting();

    private Attachment() {}

    /** The classes that a word behind proclitics, given as bits, can have. */
    static long classes(int clitics) {
        return FITTING[clitics];
    }

    /** النقل is the ministry's business, not a verb; and the future particle stands before verbs only: وسلم is no سـ and لم. */
    private static long[] fitting() {
        long[] fitting = new long[Lexemes.ARTICLE << 1];
        for (int clitics = 0; clitics < fitting.length; clitics++) {
            long classes = (clitics & ~VERB_CLITICS) == 0 ? ~0L : ~Mask.FINITE_VERB;
            fitting[clitics] =
                    (clitics & Lexemes.SEEN) != 0 ? Mask.FINITE_VERB | Mask.AUXILIARY | WordLexicon.AMBIGUOUS : classes;
        }
        return fitting;
    }

    /** Verbs take conjunctions and the future particle only; participles conjunctions; nouns prepositions too. */
    static boolean fits(@Nullable CueForm cue, int clitics) {
        if (cue == null) {
            return false;
        }
        int allowed = switch (cue.form()) {
            case PERFECT -> Lexemes.WAW | Lexemes.FEH;
            case IMPERFECT -> VERB_CLITICS;
            case PARTICIPLE -> Lexemes.WAW;
            case NOUN -> Lexemes.WAW | Lexemes.FEH | Lexemes.BEH | Lexemes.LAM | Lexemes.ARTICLE;
        };
        return (clitics & ~allowed) == 0;
    }
}
