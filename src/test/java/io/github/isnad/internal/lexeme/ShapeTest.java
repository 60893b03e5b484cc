package io.github.isnad.internal.lexeme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.tokenize.Tokenizer;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {
    private static final Vocabulary EMPTY = new Vocabulary.Builder().build();

    @ParameterizedTest
    @CsvSource({
        "كبيرًا, TANWIN_ALEF ENDS_ALEF STARTS_KAF",
        "كبيراً, TANWIN_ALEF ENDS_ALEF STARTS_KAF",
        "عراقي, FINAL_YEH ENDS_YEH",
        "على, ENDS_YEH",
        "دولة, TEH_MARBUTA",
        "دولةٌ, TEH_MARBUTA",
        "دوله, ENDS_PRONOUN",
        "حكومتها, ENDS_ALEF ENDS_PRONOUN",
        "رأيهم, ENDS_PRONOUN",
        "إن, HAMZA_BELOW",
        "وإلا, HAMZA_BELOW STARTS_WAW ENDS_ALEF",
        "أن, ''",
        "فقال, STARTS_FEH",
        "معلمون, ENDS_WAW_NOON",
        "معلمين, ENDS_YEH_NOON",
        "دولتان, ENDS_ALEF_NOON ENDS_FEMININE_DUAL",
        "دولتين, ENDS_YEH_NOON ENDS_FEMININE_DUAL",
        "هيئات, ENDS_ALEF_TEH ENDS_TEH",
        "قالت, ENDS_TEH",
        "قالوا, ENDS_WAW_ALEF ENDS_ALEF",
        "الرئيس, STARTS_AL DEFINITE",
        "للرئيس, STARTS_LAM STARTS_LAM_LAM DEFINITE",
        "وبالرئيس, STARTS_WAW DEFINITE",
        "لرئيس, STARTS_LAM",
        "وبالاستراتيجيات, STARTS_WAW DEFINITE ENDS_ALEF_TEH ENDS_TEH",
        "بحر, STARTS_BEH",
        "يقول, STARTS_YEH",
        "تقول, STARTS_TEH"
    })
    void lettersTell(String word, String bits) {
        int shape = new Lexemes(word, Tokenizer.standard().tokenize(word), EMPTY).shape(0);
        assertThat(names(shape))
                .containsExactlyInAnyOrderElementsOf(bits.isEmpty() ? Set.of() : Set.of(bits.split(" ")));
    }

    private static Set<String> names(int shape) {
        return Arrays.stream(Shape.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && (value(field) & shape) != 0)
                .map(Field::getName)
                .collect(Collectors.toSet());
    }

    private static int value(Field field) {
        try {
            return field.getInt(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
