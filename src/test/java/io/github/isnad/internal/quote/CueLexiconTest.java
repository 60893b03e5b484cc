package io.github.isnad.internal.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.isnad.internal.lexicon.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueLexiconTest {
    private final Vocabulary.Builder words = new Vocabulary.Builder();
    private final CueLexicon cues = new CueLexicon(words);

    @ParameterizedTest
    @CsvSource({
        "قالت, قال, PERFECT, FEMININE, SINGULAR",
        "قلن, قال, PERFECT, FEMININE, PLURAL",
        "يقولون, قال, IMPERFECT, MASCULINE, PLURAL",
        "يقل, قال, IMPERFECT, MASCULINE, SINGULAR",
        "قائلًا, قال, PARTICIPLE, MASCULINE, SINGULAR",
        "مشيرين, أشار, PARTICIPLE, MASCULINE, PLURAL",
        "ينفون, نفى, IMPERFECT, MASCULINE, PLURAL",
        "نفت, نفى, PERFECT, FEMININE, SINGULAR",
        "قولهم, قول, NOUN, MASCULINE, PLURAL",
        "نقل, نقل, PERFECT, MASCULINE, SINGULAR",
    })
    void knowsTheForm(
            String word, String lemma, CueForm.Form form, CueForm.Gender gender, CueForm.GrammaticalNumber number) {
        CueForm cue = cues.cue(words.add(word));
        assertEquals(lemma, cue.lemma());
        assertEquals(form, cue.form());
        assertEquals(gender, cue.gender());
        assertEquals(number, cue.number());
    }

    @Test
    void knowsNoOtherWord() {
        assertNull(cues.cue(Vocabulary.NONE));
        assertNull(cues.cue(words.add("كتاب")));
    }
}
