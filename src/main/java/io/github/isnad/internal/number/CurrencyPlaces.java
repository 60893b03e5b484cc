package io.github.isnad.internal.number;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexicon.LexiconReader;
import io.github.isnad.internal.lexicon.LexiconWriter;
import io.github.isnad.internal.lexicon.Tsv;
import io.github.isnad.internal.lexicon.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The words that speak for a currency: its adjective in any form, and names of countries and seats. */
final class CurrencyPlaces {
    private final List<String> codes = new ArrayList<>();
    private final Map<Integer, Integer> byWord = new HashMap<>();
    private final Map<Integer, Integer> byLemma = new HashMap<>();

    CurrencyPlaces(Vocabulary.Builder words, UnitNouns nouns, List<Tsv.Row> currencies) {
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

    CurrencyPlaces(LexiconReader in) {
        for (int left = in.number(); left > 0; left--) {
            codes.add(in.text());
        }
        for (int left = in.number(); left > 0; left--) {
            byWord.put(in.number(), in.number());
        }
        for (int left = in.number(); left > 0; left--) {
            byLemma.put(in.number(), in.number());
        }
    }

    void write(LexiconWriter out) {
        out.number(codes.size());
        codes.forEach(out::text);
        write(byWord, out);
        write(byLemma, out);
    }

    private static void write(Map<Integer, Integer> votes, LexiconWriter out) {
        out.number(votes.size());
        new TreeMap<>(votes).forEach((key, vote) -> {
            out.number(key);
            out.number(vote);
        });
    }

    /** {@return how often a text speaks for each currency; {@link #index} tells which} */
    int[] count(Lexemes lexemes, UnitForms forms) {
        int[] counts = new int[codes.size() + 1];
        for (int i = 0; i < lexemes.size(); i++) {
            int vote = vote(lexemes.word(i), forms);
            counts[vote != 0 ? vote : vote(lexemes.stem(i), forms)]++;
        }
        return counts;
    }

    /** {@return the place of a code among the counts; 0 is for words that speak for none} */
    int index(String code) {
        return codes.indexOf(code) + 1;
    }

    private int vote(int word, UnitForms forms) {
        Integer place = byWord.get(word);
        return place != null ? place : byLemma.getOrDefault(forms.lemma(word), 0);
    }
}
