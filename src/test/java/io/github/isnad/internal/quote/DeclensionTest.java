package io.github.isnad.internal.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.isnad.internal.quote.CueForm.Gender;
import io.github.isnad.internal.quote.CueForm.GrammaticalNumber;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclensionTest {
    @ParameterizedTest
    @CsvSource({
        "قائلا, قائلا قائلة قائلين قائلين قائلتين قائلات",
        "نافيا, نافيا نافية نافين نافيين نافيتين نافيات",
        "مصرّا, مصرّا مصرة مصرين مصرين مصرتين مصرات",
    })
    void declinesParticiples(String accusative, String forms) {
        assertEquals(List.of(forms.split(" ")), words(Declension.participle(accusative)));
    }

    @ParameterizedTest
    @CsvSource({
        "قول, قول قوله قولها قولهم قولهما قولهن",
        "شهادة, شهادة شهادته شهادتها شهادتهم شهادتهما شهادتهن",
        "شكوى, شكوى شكواه شكواها شكواهم شكواهما شكواهن",
    })
    void putsPronounsBehindNouns(String noun, String forms) {
        assertEquals(List.of(forms.split(" ")), Declension.possessed(noun));
    }

    @Test
    void writesTheHamzaOfEachCase() {
        assertEquals(
                List.of("ادعاءه", "ادعائه", "ادعاؤه"),
                words(Declension.noun("ادعاء")).stream()
                        .filter(word -> word.endsWith("ه"))
                        .toList());
    }

    @Test
    void tellsWhoseWordsTheyAre() {
        Inflection hers = Declension.noun("قول").get(2);
        assertEquals("قولها", hers.word());
        assertEquals(Gender.FEMININE, hers.gender());
        assertEquals(GrammaticalNumber.SINGULAR, hers.number());
    }

    @Test
    void formsDualsAndPlurals() {
        assertEquals(List.of("وزيران", "وزيرين"), Declension.dual("وزير"));
        assertEquals(List.of("وزيرتان", "وزيرتين"), Declension.dual("وزيرة"));
        assertEquals(List.of("وزيرات"), Declension.femininePlural("وزيرة"));
        assertEquals(List.of(), Declension.femininePlural("أخت"));
        assertEquals(
                List.of("مسؤولون", "مسؤولين", "مسؤولو", "مسؤولوه"),
                Declension.plural("مسؤولون").subList(0, 4));
        assertEquals("خبراء", Declension.plural("خبراء").get(0));
    }

    private static List<String> words(List<Inflection> forms) {
        return forms.stream().map(Inflection::word).toList();
    }
}
