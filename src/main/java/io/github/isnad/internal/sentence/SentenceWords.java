package io.github.isnad.internal.sentence;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexicon.LexiconReader;
import io.github.isnad.internal.lexicon.LexiconWriter;
import io.github.isnad.internal.lexicon.Tsv;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.internal.lexicon.WordTable;

/** What the sentence rules know of single words, as bits by vocabulary id. Immutable. */
final class SentenceWords {
    /** Goes on with the sentence of a quotation that has just closed: حسبما، قال. */
    static final int CONTINUES = 1;
    /** Begins a sentence though its first letter looks like a preposition: لكن، بعد. */
    static final int BEGINS = 1 << 1;
    /** Cannot be the last word of a sentence: في، أن. */
    static final int UNFINISHED = 1 << 2;
    /** The name of a Latin letter: سي، إن. */
    static final int LETTER = 1 << 3;
    /** The name of a Latin letter that is hardly anything else: جيه، دبليو. */
    static final int INITIAL = 1 << 8;
    /** The end of a name on the web: بيت.كوم. */
    static final int DOMAIN = 1 << 9;
    /** The name of a month, or the sign of the Hijri year. */
    static final int MONTH = 1 << 4;
    /** The name of a news agency. */
    static final int AGENCY = 1 << 5;

    /** A complementiser: what is quoted follows it. */
    static final int THAT = 1 << 6;
    /** A word of saying. */
    static final int SAYS = 1 << 7;

    private final WordTable bits;

    SentenceWords(LexiconReader in) {
        bits = new WordTable(in);
    }

    void write(LexiconWriter out) {
        bits.write(out);
    }

    SentenceWords(Vocabulary.Builder words) {
        bits = new WordTable();
        for (Tsv.Row row : Tsv.read(SentenceWords.class, "words.tsv")) {
            int bit = row.constant("class", Kind.class).bit;
            for (String word : row.words("words")) {
                int id = words.add(word);
                bits.set(id, bits.get(id) | bit);
            }
        }
    }

    private enum Kind {
        CONTINUES(SentenceWords.CONTINUES),
        BEGINS(SentenceWords.BEGINS),
        UNFINISHED(SentenceWords.UNFINISHED),
        LETTER(SentenceWords.LETTER),
        MONTH(SentenceWords.MONTH),
        AGENCY(SentenceWords.AGENCY),
        THAT(SentenceWords.THAT),
        SAYS(SentenceWords.SAYS),
        INITIAL(SentenceWords.INITIAL),
        DOMAIN(SentenceWords.DOMAIN);

        private final int bit;

        Kind(int bit) {
            this.bit = bit;
        }
    }

    /** {@return whether token {@code i}, as written, is a word of a class} */
    boolean is(Lexemes lexemes, int i, int bit) {
        return has(lexemes.word(i), bit);
    }

    /** {@return whether token {@code i} is a word of a class, with or without conjunction} */
    boolean isBehindConjunction(Lexemes lexemes, int i, int bit) {
        return has(lexemes.word(i), bit)
                || (lexemes.clitics(i) & ~(Lexemes.WAW | Lexemes.FEH)) == 0 && has(lexemes.stem(i), bit);
    }

    /** {@return whether token {@code i} is a verb of saying with و before it: وأضاف} */
    boolean beginsNarration(Lexemes lexemes, int i) {
        return lexemes.clitics(i) == Lexemes.WAW && has(lexemes.stem(i), SAYS);
    }

    private boolean has(int id, int bit) {
        return (bits.get(id) & bit) != 0;
    }
}
