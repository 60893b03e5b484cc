package io.github.isnad.internal.number;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexicon.LexiconReader;
import io.github.isnad.internal.lexicon.LexiconWriter;
import io.github.isnad.internal.lexicon.Tsv;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.internal.lexicon.WordTable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words that speak for a currency: its adjective in any form, and names of countries and seats. Immutable and thread-safe. */
final class CurrencyPlaces {
    /** For each code its place among the counts; 0 is for words that speak for none. */
    private final Map<String, Integer> codes = new LinkedHashMap<>();
    /** For each word of the vocabulary the place of the currency that it speaks for. */
    private final WordTable votes;

    private CurrencyPlaces(List<String> codes, WordTable votes) {
        codes.forEach(this::add);
        this.votes = votes;
    }

    CurrencyPlaces(LexiconReader in) {
        for (int left = in.number(); left > 0; left--) {
            add(in.text());
        }
        votes = new WordTable(in);
    }

    private void add(String code) {
        codes.putIfAbsent(code, codes.size() + 1);
    }

    void write(LexiconWriter out) {
        out.number(codes.size());
        codes.keySet().forEach(out::text);
        votes.write(out);
    }

    /** {@return how often a text speaks for each currency; {@link #index} tells which} */
    int[] count(Lexemes lexemes) {
        int[] counts = new int[codes.size() + 1];
        for (int i = 0; i < lexemes.size(); i++) {
            int vote = votes.get(lexemes.word(i));
            counts[vote != 0 ? vote : votes.get(lexemes.stem(i))]++;
        }
        return counts;
    }

    /** {@return the place of a code among the counts} */
    int index(String code) {
        return codes.getOrDefault(code, 0);
    }

    /** Collects them from the lists. */
    static final class Lists {
        private final List<String> codes;
        private final Map<Integer, Integer> byWord = new HashMap<>();
        private final Map<Integer, Integer> byLemma = new HashMap<>();

        /** Adds the words. */
        Lists(Vocabulary.Builder words, UnitNouns nouns, List<Tsv.Row> currencies) {
            codes = currencies.stream()
                    .map(row -> row.required("code"))
                    .distinct()
                    .toList();
            for (Tsv.Row row : currencies) {
                int vote = codes.indexOf(row.required("code")) + 1;
                for (String place : row.words("places")) {
                    byWord.putIfAbsent(words.add(place), vote);
                }
                List<String> nisba = row.words("nisba");
                if (nisba.size() == 1) {
                    byLemma.putIfAbsent(nouns.adjective(nisba.get(0)), vote);
                }
            }
        }

        /** {@return them, with the forms of the adjectives} */
        CurrencyPlaces with(UnitForms forms, int words) {
            WordTable votes = new WordTable();
            for (int word = 1; word < words; word++) {
                Integer place = byWord.get(word);
                votes.set(word, place != null ? place : byLemma.getOrDefault(forms.lemma(word), 0));
            }
            return new CurrencyPlaces(codes, votes);
        }
    }
}
