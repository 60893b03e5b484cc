package io.github.isnad.internal.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.isnad.internal.lexicon.Tsv;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ConjugationTest {
    private static final String HIM = "ه";

    @TestFactory
    Stream<DynamicTest> conjugatesTheModelVerbs() {
        return Tsv.read(ConjugationTest.class, "conjugation.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row.required("past"), () -> conjugates(row)));
    }

    private static void conjugates(Tsv.Row row) {
        List<Inflection> verb = Conjugation.of(row.required("past"), row.required("present"), Declension.PRONOUNS);
        assertEquals(
                row.words("forms"),
                verb.stream()
                        .filter(form -> !form.pronoun())
                        .map(Inflection::word)
                        .toList());
        assertEquals(
                row.words("with-pronoun"),
                verb.stream()
                        .filter(form -> form.pronoun() && form.word().endsWith(HIM))
                        .map(Inflection::word)
                        .toList());
    }
}
