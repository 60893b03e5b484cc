package io.github.isnad.internal.number;

import io.github.isnad.internal.lexicon.Tsv;
import io.github.isnad.number.NumberKind;
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
    private final Map<List<Integer>, UnitEntry> names = new LinkedHashMap<>();

    CurrencyNames(UnitNouns nouns, List<Tsv.Row> currencies) {
        this.nouns = nouns;
        this.currencies = currencies;
        Tsv.read(UnitLexicon.class, "currency-nouns.tsv").forEach(row -> details.put(row.required("noun"), row));
    }

    Map<int[], UnitEntry> read() {
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        Set<String> settled = new LinkedHashSet<>();
        for (Tsv.Row row : currencies) {
            String noun = row.required("noun");
            codes.computeIfAbsent(noun, n -> new LinkedHashSet<>()).add(row.required("code"));
            if (row.words("nisba").isEmpty()) {
                settled.add(noun);
            }
            name(noun, row.words("nisba"), UnitEntry.currency(row.required("code")));
        }
        codes.forEach((noun, all) -> {
            if (!settled.contains(noun)) {
                name(noun, List.of(), new UnitEntry(NumberKind.MONEY, null, List.copyOf(all)));
            }
        });
        Map<int[], UnitEntry> result = new LinkedHashMap<>();
        names.forEach((name, entry) -> result.put(name.stream().mapToInt(i -> i).toArray(), entry));
        return result;
    }

    private void name(String noun, List<String> nisba, UnitEntry entry) {
        List<Integer> tail = nisba.stream().map(nouns::adjective).toList();
        for (int lemma : lemmas(noun)) {
            List<Integer> name = new ArrayList<>(List.of(lemma));
            name.addAll(tail);
            names.putIfAbsent(name, entry);
        }
    }

    private List<Integer> lemmas(String noun) {
        List<Integer> lemmas = new ArrayList<>();
        Tsv.Row row = details.get(noun);
        lemmas.add(nouns.noun(noun, row == null ? List.of() : row.words("plurals")));
        if (row != null) {
            row.words("spellings").forEach(spelling -> lemmas.add(nouns.noun(spelling, List.of())));
        }
        return lemmas;
    }
}
