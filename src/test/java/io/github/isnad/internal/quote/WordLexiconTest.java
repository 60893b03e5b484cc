package io.github.isnad.internal.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.isnad.internal.lexicon.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordLexiconTest {
    private final Vocabulary.Builder words = new Vocabulary.Builder();
    private final WordLexicon lexicon = new WordLexicon(words);

    @ParameterizedTest
    @CsvSource({
        "إنّ, COMPLEMENTISER",
        "بأنها, BI_COMPLEMENTISER",
        "علي, ALA",
        "علي, PERSON_NAME",
        "وزير, ROLE",
        "يصلون, FINITE_VERB"
    })
    void knowsTheClass(String word, WordClass expected) {
        assertEquals(expected.bit(), lexicon.classes(words.add(word)) & expected.bit());
    }

    @Test
    void knowsNoOtherWord() {
        assertEquals(0, lexicon.classes(Vocabulary.NONE));
        assertEquals(0, lexicon.classes(words.add("طماطم")));
    }
}
