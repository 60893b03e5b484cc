package io.github.isnad.internal.number;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexicon.LexiconReader;
import io.github.isnad.internal.lexicon.LexiconWriter;
import io.github.isnad.tokenize.TokenKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The names, symbols and currencies that may stand beside a number. A name is a sequence of lemmas and signs, so that one row
 * covers all its inflected forms. Immutable and thread-safe.
 */
public final class UnitLexicon {
    private final UnitForms forms;
    private final PhraseTree<UnitEntry> names;
    private final PhraseTree<String> rates;
    private final CurrencyPlaces places;
    private final int of;

    UnitLexicon(UnitForms forms, PhraseTree<UnitEntry> names, PhraseTree<String> rates, CurrencyPlaces places, int of) {
        this.forms = forms;
        this.names = names;
        this.rates = rates;
        this.places = places;
        this.of = of;
    }

    UnitLexicon(LexiconReader in) {
        forms = new UnitForms(in);
        List<UnitEntry> entries = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            entries.add(UnitEntry.read(in));
        }
        names = new PhraseTree<>(in, entries);
        List<String> times = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            times.add(in.text());
        }
        rates = new PhraseTree<>(in, times);
        places = new CurrencyPlaces(in);
        of = in.number();
    }

    void write(LexiconWriter out) {
        forms.write(out);
        List<UnitEntry> entries = names.meanings();
        out.number(entries.size());
        entries.forEach(entry -> entry.write(out));
        names.write(out, entries);
        List<String> times = rates.meanings();
        out.number(times.size());
        times.forEach(out::text);
        rates.write(out, times);
        places.write(out);
        out.number(of);
    }

    /**
     * Opens a text.
     *
     * @param lexemes its tokens
     * @return what reads its units; not thread-safe
     */
    public UnitReader over(Lexemes lexemes) {
        return new UnitReader(lexemes, this);
    }

    UnitForms forms() {
        return forms;
    }

    PhraseTree<UnitEntry> names() {
        return names;
    }

    PhraseTree<String> rates() {
        return rates;
    }

    CurrencyPlaces places() {
        return places;
    }

    /** {@return whether a word is من, as between a number and the plural of a unit} */
    boolean isOf(int word) {
        return word == of;
    }

    static boolean isWord(TokenKind kind) {
        return kind == TokenKind.WORD || kind == TokenKind.FOREIGN_WORD;
    }

    /** {@return the symbol for a token that is no word} */
    static int sign(CharSequence text, int at) {
        return -text.charAt(at);
    }
}
