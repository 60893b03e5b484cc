package io.github.isnad.internal.number;

import io.github.isnad.internal.lexicon.Tsv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of currencies: a noun with what tells them apart behind it, or bare. A bare noun of several currencies stays open,
 * unless a row gives it one.
 */
final class CurrencyNames {
    private final UnitNouns nouns;
    private final List<Tsv.Row> currencies;
    private final Map<String, Tsv.Row> details = new HashMap<>();

    CurrencyNames(UnitNouns nouns, List<Tsv.Row> currencies) {
        this.nouns = nouns;
        this.currencies = currencies;
        for (Tsv.Row row : Tsv.read(UnitLexicon.class, "currency-nouns.tsv")) {
            details.put(row.required("noun"), row);
        }
    }

    void addTo(PhraseTree<UnitEntry> names) {
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        Set<String> settled = new LinkedHashSet<>();
        for (Tsv.Row row : currencies) {
            String noun = row.required("noun");
            codes.putIfAbsent(noun, new LinkedHashSet<>());
            codes.get(noun).add(row.required("code"));
            if (row.words("nisba").isEmpty()) {
                settled.add(noun);
            }
            name(noun, row.words("nisba"), UnitEntry.money(List.of(row.required("code"))), names);
        }
        for (Map.Entry<String, Set<String>> noun : codes.entrySet()) {
            if (!settled.contains(noun.getKey())) {
                UnitEntry open = UnitEntry.money(List.copyOf(noun.getValue()));
                name(noun.getKey(), List.of(), open, names);
            }
        }
    }

    private void name(String noun, List<String> nisba, UnitEntry entry, PhraseTree<UnitEntry> names) {
        int[] name = new int[nisba.size() + 1];
        for (int i = 1; i < name.length; i++) {
            name[i] = nouns.adjective(nisba.get(i - 1));
        }
        for (int lemma : lemmas(noun)) {
            name[0] = lemma;
            names.add(name, entry);
        }
    }

    private List<Integer> lemmas(String noun) {
        List<Integer> lemmas = new ArrayList<>();
        Tsv.Row row = details.get(noun);
        lemmas.add(nouns.noun(noun, row == null ? List.of() : row.words("plurals")));
        if (row != null) {
            for (String spelling : row.words("spellings")) {
                lemmas.add(nouns.noun(spelling, List.of()));
            }
        }
        return lemmas;
    }
}
