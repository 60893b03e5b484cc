package io.github.isnad.internal.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.isnad.internal.lexicon.Tsv;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.normalize.ArabicNormalizer;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CueLexiconTest {
    private final Vocabulary.Builder words = new Vocabulary.Builder();
    private final CueLexicon cues = CueLists.read(words);

    @ParameterizedTest
    @CsvSource({
        "قالت, قال, PERFECT, FEMININE, SINGULAR",
        "قالا, قال, PERFECT, MASCULINE, DUAL",
        "أكدن, أكد, PERFECT, FEMININE, PLURAL",
        "يقولون, قال, IMPERFECT, MASCULINE, PLURAL",
        "يؤكدوا, أكد, IMPERFECT, MASCULINE, PLURAL",
        "قائلًا, قال, PARTICIPLE, MASCULINE, SINGULAR",
        "قائلةً, قال, PARTICIPLE, FEMININE, SINGULAR",
        "مشيرين, أشار, PARTICIPLE, MASCULINE, PLURAL",
        "ينفون, نفى, IMPERFECT, MASCULINE, PLURAL",
        "نفت, نفى, PERFECT, FEMININE, SINGULAR",
        "رأوا, رأى, PERFECT, MASCULINE, PLURAL",
        "ردّت, رد, PERFECT, FEMININE, SINGULAR",
        "قولهم, قول, NOUN, MASCULINE, PLURAL",
        "تصريحاتها, تصريح, NOUN, FEMININE, SINGULAR",
    })
    void knowsTheForm(
            String word, String lemma, CueForm.Form form, CueForm.Gender gender, CueForm.GrammaticalNumber number) {
        CueForm cue = cue(word);
        assertEquals(lemma, cue.lemma());
        assertEquals(form, cue.form());
        assertEquals(gender, cue.gender());
        assertEquals(number, cue.number());
    }

    @Test
    void knowsPronounsAndPersons() {
        assertTrue(cue("أبلغهم").pronoun());
        assertTrue(cue("وصفته").pronoun());
        assertFalse(cue("وصفت").pronoun());
        assertTrue(cue("قلت").firstPerson());
        assertFalse(cue("قالت").firstPerson());
    }

    @Test
    void knowsHowEachTakesWhatIsSaid() {
        assertTrue(cue("أشارت").allows(Frame.ILA));
        assertFalse(cue("أشارت").allows(Frame.ALA));
        assertTrue(cue("مشددة").allows(Frame.ALA));
        assertTrue(cue("دعا").allows(Frame.DIRECTIVE));
        assertTrue(cue("تابع").allows(Frame.CONTINUE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"كتاب", "هناك", "نصف", "نصر", "عدة", "نسبة", "بينهم", "دون", "عقب", "إضافة", "يجب", "يبلغ", "أدن"
            })
    void knowsNoOtherWord(String word) {
        assertNull(cue(word));
    }

    @Test
    void knowsNothingOfUnknownWords() {
        assertNull(cues.cue(Vocabulary.NONE));
        assertNull(cues.cue(Integer.MAX_VALUE));
    }

    /** Two common forms of different lemmas that fold alike are listed, and the first reading is the one that counts. */
    @Test
    void decidesBetweenCommonFormsByTheOrderOfRows() {
        Map<String, Set<String>> readings = new TreeMap<>();
        for (CueLists.Entry entry : CueLists.entries()) {
            if (entry.inflection().common()) {
                String folded = ArabicNormalizer.aggressive()
                        .normalize(entry.inflection().word());
                readings.computeIfAbsent(folded, form -> new LinkedHashSet<>())
                        .add(entry.form().lemma() + "/" + entry.form().form());
            }
        }
        readings.values().removeIf(CueLexiconTest::areOfOneLemma);
        Map<String, Set<String>> expected = new TreeMap<>();
        for (Tsv.Row row : Tsv.read(CueLexiconTest.class, "cue-collisions.tsv")) {
            expected.put(row.required("form"), new LinkedHashSet<>(row.words("readings")));
        }
        assertEquals(expected, readings);
        expected.forEach((form, all) -> assertEquals(
                all.iterator().next(), cue(form).lemma() + "/" + cue(form).form()));
    }

    private static boolean areOfOneLemma(Set<String> readings) {
        return readings.stream()
                        .map(reading -> reading.substring(0, reading.indexOf('/')))
                        .collect(Collectors.toSet())
                        .size()
                == 1;
    }

    @ParameterizedTest
    @CsvSource({"نقل, نقل, the perfect before the jussive of قال", "زادت, زاد, the third person before the first"})
    void putsCommonFormsFirst(String word, String lemma, String why) {
        assertEquals(lemma, cue(word).lemma(), why);
    }

    /** A homograph that suppresses no form is dead. */
    @Test
    void everyHomographIsWrittenLikeAForm() {
        Set<String> forms = new LinkedHashSet<>();
        for (Tsv.Row row : Tsv.read(CueLexicon.class, "cue-verbs.tsv")) {
            conjugate(row, forms);
            row.words("participle")
                    .forEach(participle ->
                            Declension.participle(participle).forEach(form -> forms.add(fold(form.word()))));
        }
        Tsv.read(CueLexicon.class, "verbs-basic.tsv").forEach(row -> conjugate(row, forms));
        Tsv.read(CueLexicon.class, "verbs-derived.tsv").forEach(row -> conjugate(row, forms));
        Set<String> dead = new LinkedHashSet<>();
        for (Tsv.Row row : Tsv.read(CueLexicon.class, "homographs.tsv")) {
            if (!forms.contains(fold(row.required("word")))) {
                dead.add(row.required("word"));
            }
        }
        assertEquals(Set.of(), dead);
    }

    private static void conjugate(Tsv.Row row, Set<String> forms) {
        Conjugation.of(row.required("past"), row.required("present"), Declension.PRONOUNS)
                .forEach(form -> forms.add(fold(form.word())));
    }

    private static String fold(String word) {
        return ArabicNormalizer.aggressive().normalize(word);
    }

    private CueForm cue(String word) {
        return cues.cue(words.add(word));
    }
}
