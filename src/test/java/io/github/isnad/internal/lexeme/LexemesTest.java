package io.github.isnad.internal.lexeme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.tokenize.TokenKind;
import io.github.isnad.tokenize.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexemesTest {
    private static final String[] WORDS = {
        "قال",
        "رئيس",
        "ألف",
        "ألفين",
        "عشرين",
        "إن",
        "أن",
        "له",
        "كان",
        "بيان",
        "وزير",
        "وزارة",
        "لجنة",
        "المتحدة",
        "متحدة",
        "يقول",
        "CNN",
        "استراتيجيات"
    };
    private static final Vocabulary.Builder BUILDER = new Vocabulary.Builder();
    private static final int[] IDS = new int[WORDS.length];
    private static final Vocabulary VOCABULARY;

    static {
        for (int i = 0; i < WORDS.length; i++) {
            IDS[i] = BUILDER.add(WORDS[i]);
        }
        VOCABULARY = BUILDER.build();
    }

    private static Lexemes lexemes(String text) {
        return new Lexemes(text, Tokenizer.standard().tokenize(text), VOCABULARY);
    }

    private static String known(int id) {
        for (int i = 0; i < WORDS.length; i++) {
            if (IDS[i] == id) {
                return WORDS[i];
            }
        }
        return "-";
    }

    @ParameterizedTest
    @CsvSource({
        "قال, قال, -, -",
        "وقال, -, قال, WAW",
        "فَقَال, -, قال, FEH",
        "وبألفين, -, ألفين, WAW BEH",
        "والعشرين, -, عشرين, WAW ARTICLE",
        "فإن, -, أن, FEH",
        "للرئيس, -, رئيس, LAM ARTICLE",
        "وللرئيس, -, رئيس, WAW LAM ARTICLE",
        "لالرئيس, -, رئيس, LAM ARTICLE",
        "كالرئيس, -, رئيس, KAF ARTICLE",
        "سيقول, -, يقول, SEEN",
        "وسيقول, -, يقول, WAW SEEN",
        "وله, -, له, WAW",
        "المتحدة, المتحدة, متحدة, ARTICLE",
        "والمتحدة, -, المتحدة, WAW",
        "وزير, وزير, -, -",
        "بيان, بيان, -, -",
        "كان, كان, أن, KAF",
        "به, -, -, -",
        "مجهول, -, -, -",
        "وو, -, -, -",
        "CNN, CNN, -, -",
        "وبالاستراتيجيات, -, استراتيجيات, WAW BEH ARTICLE"
    })
    void aWordIsKnownWholeAndWithoutItsProclitics(String word, String whole, String rest, String clitics) {
        Lexemes lexemes = lexemes(word);
        assertThat(known(lexemes.word(0))).isEqualTo(sameFold(whole));
        assertThat(known(lexemes.stem(0))).isEqualTo(sameFold(rest));
        assertThat(names(lexemes.clitics(0))).isEqualTo(clitics);
    }

    /** إن and أن fold alike: the id of both is that of the one that was added first. */
    private static String sameFold(String word) {
        return word.equals("أن") ? "إن" : word;
    }

    private static String names(int clitics) {
        String[] names = {"WAW", "FEH", "BEH", "LAM", "KAF", "SEEN", "ARTICLE"};
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < names.length; i++) {
            if ((clitics & 1 << i) != 0) {
                found.append(found.isEmpty() ? "" : " ").append(names[i]);
            }
        }
        return found.isEmpty() ? "-" : found.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "وقال, قال",
        "وَقَال, قَال",
        "وـقال, قال",
        "للرئيس, رئيس",
        "وبألفين, ألفين",
        "و\u200Fالعشرين, عشرين",
        "لالرئيس, رئيس",
        "قال, قال"
    })
    void theRestStartsBehindTheProcliticsAndTheirMarks(String word, String rest) {
        Lexemes lexemes = lexemes(word);
        assertThat(word.substring(lexemes.stemStart(0))).isEqualTo(rest);
    }

    @Test
    void lettersArePassedInLigaturesToo() {
        assertThat(lexemes("ﻻعب").startAfter(0, 2)).isEqualTo(1);
        assertThat(lexemes("قال").startAfter(0, 9)).isEqualTo(3);
        assertThat(lexemes("قَال").startAfter(0, 9)).isEqualTo(4);
        assertThat(lexemes("والاستراتيجيات").startAfter(0, 3)).isEqualTo(3);
        assertThat(lexemes("والاسـتراتيجيات").startAfter(0, 5)).isEqualTo(6);
        assertThat(lexemes("25").startAfter(0, 0)).isZero();
    }

    @Test
    void wordsLongerThanAnyKnownAreUnknown() {
        Lexemes lexemes = lexemes("قال".repeat(100) + " قال");
        assertThat(lexemes.word(0)).isEqualTo(Vocabulary.NONE);
        assertThat(known(lexemes.word(1))).isEqualTo("قال");
    }

    @Test
    void onlyWordsAreLookedUp() {
        Lexemes lexemes = lexemes("قال: و5");
        assertThat(lexemes.size()).isEqualTo(4);
        assertThat(lexemes.is(1, TokenKind.COLON)).isTrue();
        assertThat(lexemes.is(4, TokenKind.COLON)).isFalse();
        assertThat(lexemes.is(-1, TokenKind.COLON)).isFalse();
        assertThat(lexemes.word(1)).isEqualTo(Vocabulary.NONE);
        assertThat(lexemes.shape(2)).isEqualTo(Shape.STARTS_WAW | Shape.LETTERS);
    }
}
