package io.github.isnad.internal.number;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexicon.Tsv;
import io.github.isnad.internal.lexicon.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words that speak for a currency: adjectives and names of countries and seats. */
final class CurrencyPlaces {
    private static final List<String> ENDINGS = List.of("", "\u0629", "\u0648\u0646", "\u064A\u0646");

    private final List<String> codes = new ArrayList<>();
    private int[] votes = new int[1024];

    CurrencyPlaces(Vocabulary.Builder words) {
        for (Tsv.Row row : Tsv.read(UnitLexicon.class, "currencies.tsv")) {
            String code = row.required("code");
            if (!codes.contains(code)) {
                codes.add(code);
            }
            int vote = codes.indexOf(code) + 1;
            row.words("places").forEach(place -> mark(words.add(place), vote));
            if (row.words("nisba").size() == 1) {
                ENDINGS.forEach(ending -> mark(words.add(row.get("nisba") + ending), vote));
            }
        }
    }

    /** {@return how often a text speaks for each currency, and {@link #index} tells which} */
    int[] count(Lexemes lexemes) {
        int[] counts = new int[codes.size() + 1];
        for (int i = 0; i < lexemes.size(); i++) {
            int vote = vote(lexemes.word(i));
            counts[vote != 0 ? vote : vote(lexemes.stem(i))]++;
        }
        counts[0] = 0;
        return counts;
    }

    int index(String code) {
        return codes.indexOf(code) + 1;
    }

    private int vote(int word) {
        return word < votes.length ? votes[word] : 0;
    }

    private void mark(int word, int vote) {
        if (word >= votes.length) {
            votes = Arrays.copyOf(votes, word * 2);
        }
        if (votes[word] == 0) {
            votes[word] = vote;
        }
    }
}
