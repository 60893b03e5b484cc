package io.github.isnad.internal.number;

import io.github.isnad.internal.lexicon.Tsv;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.number.NumberKind;
import io.github.isnad.tokenize.Token;
import io.github.isnad.tokenize.Tokenizer;
import io.github.isnad.tokenize.Tokens;
import java.util.List;
import java.util.function.ToIntFunction;

/** The lists of units, symbols and currencies. */
final class UnitLists {
    private static final String OF = "\u0645\u0646";
    private static final char STOP = '.';
    private static final char AGREES = '+';
    private static final char INVARIABLE = '=';

    private final Tokenizer tokenizer = Tokenizer.standard();
    private final UnitNouns nouns;
    private final PhraseTree<UnitEntry> names = new PhraseTree<>();
    private final PhraseTree<String> rates = new PhraseTree<>();

    private UnitLists(Vocabulary.Builder words) {
        nouns = new UnitNouns(words);
    }

    /** Reads the lists and adds their words. */
    static UnitLexicon read(Vocabulary.Builder words) {
        return new UnitLists(words).readAll(words);
    }

    private UnitLexicon readAll(Vocabulary.Builder words) {
        for (Tsv.Row row : Tsv.read(UnitLists.class, "units.tsv")) {
            unit(row);
        }
        for (Tsv.Row row : Tsv.read(UnitLists.class, "unit-symbols.tsv")) {
            symbol(row);
        }
        for (Tsv.Row row : Tsv.read(UnitLists.class, "no-units.tsv")) {
            names.add(symbols(row.required("phrase"), nouns::invariable), UnitEntry.NONE);
        }
        List<Tsv.Row> currencies = Tsv.read(UnitLists.class, "currencies.tsv");
        CurrencyPlaces.Lists places = new CurrencyPlaces.Lists(words, nouns, currencies);
        new CurrencyNames(nouns, currencies).addTo(names);
        for (Tsv.Row row : Tsv.read(UnitLists.class, "rates.tsv")) {
            rates.add(symbols(row.required("phrase"), words::add), row.required("per"));
        }
        int of = words.add(OF);
        UnitForms forms = nouns.forms();
        return new UnitLexicon(forms, names, rates, places.with(forms, words.size()), of);
    }

    private void unit(Tsv.Row row) {
        List<String> name = row.words("name");
        int[] lemmas = new int[name.size()];
        for (int i = 0; i < lemmas.length; i++) {
            String word = name.get(i);
            lemmas[i] = switch (word.charAt(0)) {
                case AGREES -> nouns.adjective(word.substring(1));
                case INVARIABLE -> nouns.invariable(word.substring(1));
                default -> nouns.noun(word, i == 0 ? row.words("plurals") : List.of());
            };
        }
        names.add(lemmas, UnitEntry.of(row.constant("kind", NumberKind.class), row.required("unit")));
    }

    private void symbol(Tsv.Row row) {
        NumberKind kind = row.constant("kind", NumberKind.class);
        String meaning = row.required("meaning");
        UnitEntry entry =
                kind == NumberKind.MONEY ? UnitEntry.money(row.words("meaning")) : UnitEntry.of(kind, meaning);
        String symbol = row.required("symbol");
        names.add(symbols(symbol, nouns::invariable), entry);
        if (symbol.indexOf(STOP) >= 0) { // the tokens of abbreviations hold their last stop
            names.add(symbols(symbol + STOP, nouns::invariable), entry);
        }
    }

    private int[] symbols(String phrase, ToIntFunction<String> ofWord) {
        Tokens tokens = tokenizer.tokenize(phrase);
        int[] symbols = new int[tokens.size()];
        for (int i = 0; i < symbols.length; i++) {
            Token token = tokens.get(i);
            symbols[i] = UnitLexicon.isWord(token.kind())
                    ? ofWord.applyAsInt(token.in(phrase))
                    : UnitLexicon.sign(phrase, token.start());
        }
        return symbols;
    }
}
