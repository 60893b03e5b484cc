package io.github.isnad.internal.number;

import io.github.isnad.internal.lexicon.LexiconReader;
import io.github.isnad.internal.lexicon.LexiconWriter;
import io.github.isnad.internal.lexicon.Vocabulary;

/** All that this package knows of words. Immutable and thread-safe. */
final class NumberLists {
    final NumberLexicon numerals;
    final UnitLexicon units;
    final AgeLexicon ages;
    final QualifierFinder qualifiers;
    final NameRule names;
    final Calendar calendar;
    final DualLexicon duals;

    /** The word من. */
    final int of;
    /** The word تحت. */
    final int below;

    /** Reads the word lists. */
    NumberLists(Vocabulary.Builder words) {
        numerals = new NumberLexicon(words);
        units = UnitLists.read(words);
        ages = new AgeLexicon(words);
        qualifiers = new QualifierFinder(words);
        names = new NameRule(words);
        calendar = new Calendar(words, numerals);
        duals = new DualLexicon(words);
        of = words.add("\u0645\u0646");
        below = words.add("\u062A\u062D\u062A");
    }

    /** Reads what was written. */
    NumberLists(LexiconReader in) {
        numerals = new NumberLexicon(in);
        units = new UnitLexicon(in);
        ages = new AgeLexicon(in);
        qualifiers = new QualifierFinder(in);
        names = new NameRule(in);
        calendar = new Calendar(in);
        duals = new DualLexicon(in);
        of = in.number();
        below = in.number();
    }

    void write(LexiconWriter out) {
        numerals.write(out);
        units.write(out);
        ages.write(out);
        qualifiers.write(out);
        names.write(out);
        calendar.write(out);
        duals.write(out);
        out.number(of);
        out.number(below);
    }
}
