package io.github.isnad.internal.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.isnad.internal.lexicon.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordLexiconTest {
    private final Vocabulary.Builder words = new Vocabulary.Builder();
    private final WordLexicon lexicon = WordLists.read(words, CueLists.read(words));

    @ParameterizedTest
    @CsvSource({
        "إنّ, COMPLEMENTISER",
        "أنهم, COMPLEMENTISER_PRONOUN",
        "بأنها, BI_COMPLEMENTISER",
        "لأن, OTHER_COMPLEMENTISER",
        "علي, ALA",
        "علي, PERSON_NAME",
        "خلال, PREPOSITION",
        "بحسب, ACCORDING",
        "اللذين, RELATIVE",
        "فيما, NARRATOR",
        "المعايير, STANDARD",
        "كانت, AUXILIARY",
        "بدوره, FOCUS",
        "الثلاثاء, TIME",
        "أمس, TIME",
        "تغريدته, CHANNEL",
        "للصحفيين, HEARER",
        "وزير, ROLE",
        "وزيرة, FEMININE",
        "مسؤولو, PLURAL_HUMAN",
        "خبراء, UNNAMED",
        "الدكتور, TITLE",
        "الله, NAME_PARTICLE",
        "رويترز, MEDIA",
        "دراسات, DOCUMENT",
        "نقابات, ORGANIZATION",
        "الدنمارك, PLACE",
        "دنماركيين, NISBA",
        "مسرحية, TITLE_NOUN",
        "يصلون, FINITE_VERB",
        "استهدفته, FINITE_VERB",
    })
    void knowsTheClass(String word, WordClass expected) {
        assertEquals(expected.bit(), classes(word) & expected.bit());
    }

    @ParameterizedTest
    @CsvSource({
        "يزيد, a name",
        "إقامة, a noun though أقامه is a form",
        "فيلق, a corps though يلق is a form",
        "مثل, a preposition"
    })
    void takesNoHomographForAVerb(String word, String why) {
        assertEquals(0, classes(word) & WordClass.FINITE_VERB.bit(), why);
    }

    @Test
    void knowsNoOtherWord() {
        assertEquals(0, lexicon.classes(Vocabulary.NONE));
        assertEquals(0, lexicon.classes(Integer.MAX_VALUE));
        assertEquals(0, classes("طماطم"));
    }

    /** The classes of a word as a text shows it, its article and preposition left out where it is listed without. */
    private long classes(String word) {
        long whole = lexicon.classes(words.add(word));
        String bare = word.startsWith("لل") ? word.substring(2) : word.startsWith("ال") ? word.substring(2) : word;
        return whole == 0 ? lexicon.classes(words.add(bare)) : whole;
    }
}
