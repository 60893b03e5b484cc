package io.github.isnad.internal.number;

import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.internal.lexicon.WordTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts the nouns and adjectives of units in all their forms: a lemma number for each, and for each word of the vocabulary its lemma
 * and form. Where two lemmas share a form, the first one keeps it: سنتين is two years, not two cents.
 */
final class UnitNouns {
    private static final String TEH_MARBUTA = "\u0629";
    private static final String YEH = "\u064A";
    private static final String ALEF = "\u0627";
    private static final String SOUND_PLURAL = "\u0627\u062A";
    private static final List<String> DUAL_ENDINGS = List.of("\u0627\u0646", "\u064A\u0646");
    private static final List<String> SOUND_MASCULINE = List.of("\u064A\u0646", "\u0648\u0646");

    private final Vocabulary.Builder words;
    private final Map<String, Integer> lemmas = new HashMap<>();
    private final Set<String> declined = new HashSet<>();
    private final WordTable readings = new WordTable();

    UnitNouns(Vocabulary.Builder words) {
        this.words = words;
    }

    /** Adds a word that has no other form; gives its lemma. */
    int invariable(String word) {
        int lemma = lemma(word);
        add(word, lemma, UnitForm.SINGULAR);
        return lemma;
    }

    /** Adds a noun; without plurals of its own it takes the sound one. Gives its lemma. */
    int noun(String singular, List<String> plurals) {
        int lemma = lemma(singular);
        if (!declined.add(singular + plurals)) {
            return lemma;
        }
        add(singular, lemma, UnitForm.SINGULAR);
        if (singular.endsWith(TEH_MARBUTA)) {
            String stem = singular.substring(0, singular.length() - 1);
            dual(stem + "\u062A", lemma);
            plural(plurals.isEmpty() ? List.of(stem + SOUND_PLURAL) : plurals, lemma);
        } else {
            add(singular + ALEF, lemma, UnitForm.ACCUSATIVE);
            dual(singular, lemma);
            plural(plurals.isEmpty() ? List.of(singular + SOUND_PLURAL) : plurals, lemma);
        }
        return lemma;
    }

    /** Adds what agrees with a noun, a nisba above all: كويتي، كويتيا، كويتية، كويتيين. Gives its lemma. */
    int adjective(String word) {
        boolean feminine = word.endsWith(TEH_MARBUTA);
        String masculine = feminine ? word.substring(0, word.length() - 1) : word;
        int lemma = lemma(masculine);
        if (!declined.add(masculine)) {
            return lemma;
        }
        add(masculine, lemma, UnitForm.SINGULAR);
        add(masculine + ALEF, lemma, UnitForm.ACCUSATIVE);
        add(masculine + TEH_MARBUTA, lemma, UnitForm.SINGULAR);
        dual(masculine, lemma);
        dual(masculine + "\u062A", lemma);
        if (masculine.endsWith(YEH)) {
            for (String ending : SOUND_MASCULINE) {
                add(masculine + ending, lemma, UnitForm.PLURAL);
            }
        }
        return lemma;
    }

    /** {@return the forms of all words added} */
    UnitForms forms() {
        return new UnitForms(readings);
    }

    private int lemma(String word) {
        Integer known = lemmas.putIfAbsent(word, lemmas.size() + 1);
        return known == null ? lemmas.size() : known;
    }

    private void dual(String stem, int lemma) {
        for (String ending : DUAL_ENDINGS) {
            add(stem + ending, lemma, UnitForm.DUAL);
        }
    }

    private void plural(List<String> plurals, int lemma) {
        for (String plural : plurals) {
            add(plural, lemma, UnitForm.PLURAL);
        }
    }

    private void add(String form, int lemma, UnitForm kind) {
        int word = words.add(form);
        if (readings.get(word) == 0) {
            readings.set(word, UnitForms.reading(lemma, kind));
        }
    }
}
