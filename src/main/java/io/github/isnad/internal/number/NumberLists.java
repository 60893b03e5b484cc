package io.github.isnad.internal.number;

import io.github.isnad.internal.lexicon.LexiconReader;
import io.github.isnad.internal.lexicon.LexiconWriter;
import io.github.isnad.internal.lexicon.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;

/**
 * All that this package knows of words: read from the word lists and written when the library is built, read again by the analyzer.
 */
final class NumberLists {
    final NumberLexicon numerals;
    final UnitLexicon units;
    final AgeLexicon ages;
    final QualifierFinder qualifiers;
    final NameRule names;
    final Calendar calendar;
    final DualLexicon duals;

    /** Reads the word lists. */
    private NumberLists(Vocabulary.Builder words) {
        numerals = new NumberLexicon(words);
        units = UnitLists.read(words);
        ages = new AgeLexicon(words);
        qualifiers = new QualifierFinder(words);
        names = new NameRule(words);
        calendar = new Calendar(words, numerals);
        duals = new DualLexicon(words);
    }

    /** Reads what {@link #compile} wrote. */
    NumberLists(LexiconReader in) {
        numerals = new NumberLexicon(in);
        units = new UnitLexicon(in);
        ages = new AgeLexicon(in);
        qualifiers = new QualifierFinder(in);
        names = new NameRule(in);
        calendar = new Calendar(in);
        duals = new DualLexicon(in);
    }

    /**
     * Compiles the lists.
     *
     * @param args the directory of the classes
     * @throws IOException if nothing can be written there
     */
    public static void main(String[] args) throws IOException {
        compile().save(NumberLists.class, Path.of(args[0]));
    }

    /** {@return the compiled lists} */
    static LexiconWriter compile() {
        Vocabulary.Builder words = new Vocabulary.Builder();
        NumberLists lists = new NumberLists(words);
        LexiconWriter out = new LexiconWriter(words.build());
        lists.numerals.write(out);
        lists.units.write(out);
        lists.ages.write(out);
        lists.qualifiers.write(out);
        lists.names.write(out);
        lists.calendar.write(out);
        lists.duals.write(out);
        return out;
    }
}
