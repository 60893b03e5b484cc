package io.github.isnad.internal.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.isnad.internal.lexicon.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitNounsTest {
    private final Vocabulary.Builder words = new Vocabulary.Builder();
    private final UnitNouns nouns = new UnitNouns(words);

    @Test
    void masculineNounsTakeTheAccusative() {
        int lemma = nouns.noun("غالون", List.of());
        check("غالون", lemma, UnitForm.SINGULAR);
        check("غالونا", lemma, UnitForm.ACCUSATIVE);
        check("غالونان", lemma, UnitForm.DUAL);
        check("غالونين", lemma, UnitForm.DUAL);
        check("غالونات", lemma, UnitForm.PLURAL);
    }

    @Test
    void feminineNounsChangeTheirEnding() {
        int lemma = nouns.noun("ياردة", List.of());
        check("ياردة", lemma, UnitForm.SINGULAR);
        check("ياردتين", lemma, UnitForm.DUAL);
        check("ياردات", lemma, UnitForm.PLURAL);
        assertEquals(UnitForms.NONE, nouns.forms().lemma(words.add("ياردةا")));
    }

    @Test
    void listedPluralsReplaceTheSoundOne() {
        int lemma = nouns.noun("رطل", List.of("أرطال"));
        check("أرطال", lemma, UnitForm.PLURAL);
        assertEquals(UnitForms.NONE, nouns.forms().lemma(words.add("رطلات")));
    }

    @Test
    void adjectivesAgree() {
        int lemma = nouns.adjective("بحري");
        for (String form : List.of("بحري", "بحريا", "بحرية", "بحريان", "بحريتين", "بحريين")) {
            assertEquals(lemma, nouns.forms().lemma(words.add(form)), form);
        }
        assertEquals(lemma, nouns.adjective("بحرية"));
    }

    @Test
    void theFirstLemmaKeepsASharedForm() {
        int year = nouns.noun("سنة", List.of("سنوات"));
        int cent = nouns.noun("سنت", List.of());
        assertNotEquals(year, cent);
        check("سنتين", year, UnitForm.DUAL);
        check("سنتا", cent, UnitForm.ACCUSATIVE);
    }

    private void check(String word, int lemma, UnitForm form) {
        assertEquals(lemma, nouns.forms().lemma(words.add(word)), word);
        assertEquals(form, nouns.forms().form(words.add(word)), word);
    }
}
