package io.github.isnad.internal.number;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexicon.Tsv;
import io.github.isnad.internal.lexicon.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that speak for a currency: its adjective in any form, and names of countries and seats. */
final class CurrencyPlaces {
    private final UnitNouns nouns;
    private final List<String> codes = new ArrayList<>();
    private final Map<Integer, Integer> byWord = new HashMap<>();
    private final Map<Integer, Integer> byLemma = new HashMap<>();

    CurrencyPlaces(Vocabulary.Builder words, UnitNouns nouns, List<Tsv.Row> currencies) {
        this.nouns = nouns;
        for (Tsv.Row row : currencies) {
            String code = row.required("code");
            if (!codes.contains(code)) {
                codes.add(code);
            }
            int vote = index(code);
            for (String place : row.words("places")) {
                byWord.putIfAbsent(words.add(place), vote);
            }
            List<String> nisba = row.words("nisba");
            if (nisba.size() == 1) {
                byLemma.putIfAbsent(nouns.adjective(nisba.get(0)), vote);
            }
        }
    }

    /** {@return how often a text speaks for each currency; {@link #index} tells which} */
    int[] count(Lexemes lexemes) {
        int[] counts = new int[codes.size() + 1];
        for (int i = 0; i < lexemes.size(); i++) {
            int vote = vote(lexemes.word(i));
            counts[vote != 0 ? vote : vote(lexemes.stem(i))]++;
        }
        return counts;
    }

    /** {@return the place of a code among the counts; 0 is for words that speak for none} */
    int index(String code) {
        return codes.indexOf(code) + 1;
    }

    private int vote(int word) {
        Integer place = byWord.get(word);
        return place != null ? place : byLemma.getOrDefault(nouns.lemma(word), 0);
    }
}
