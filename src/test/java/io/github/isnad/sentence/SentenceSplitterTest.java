package io.github.isnad.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
    private static final String TEXT = "حضر الوزير؛ وغاب نائبه; لأنه مريض.";

    @Test
    void semicolonsEndNothingByDefault() {
        assertThat(surfaces(SentenceSplitter.standard(), TEXT)).containsExactly(TEXT);
    }

    @Test
    void semicolonsEndSentencesOnDemand() {
        SentenceSplitter splitter =
                SentenceSplitter.builder().semicolonEnds(true).build();
        assertThat(surfaces(splitter, TEXT)).containsExactly("حضر الوزير؛", "وغاب نائبه;", "لأنه مريض.");
    }

    @Test
    void semicolonAtTheEndOfAQuotationTakesItsMark() {
        SentenceSplitter splitter =
                SentenceSplitter.builder().semicolonEnds(true).build();
        assertThat(surfaces(splitter, "قال: «انتهينا؛» ثم خرج.")).containsExactly("قال: «انتهينا؛»", "ثم خرج.");
    }

    @Test
    void anEmptyTextHasNoSentences() {
        assertThat(SentenceSplitter.standard().split("")).isEmpty();
    }

    @Test
    void nullIsNoText() {
        assertThatNullPointerException()
                .isThrownBy(() -> SentenceSplitter.standard().split(null))
                .withMessageContaining("text");
    }

    /** A megabyte of one thing. The bound is so wide that only a wrong order of growth breaks it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "«",
                "»",
                "\"",
                "\" ",
                "“ ",
                "''",
                "((",
                "))",
                ".",
                ". ",
                "..",
                "؟ ",
                "\n",
                "كلمة\n",
                "كلمة.\n",
                "- كلمة\n",
                "المذيع: ",
                "«كلمة. ",
                "\"كلمة. ",
                "«كلمة \"كلمة\" ",
                "»كلمة. وقال «كلمة. ",
                "قال: \"نعم. ",
                "«كلمة\n",
                "“”\"«»",
                "\"\uD83D",
                "كلمة.كلمة",
                "1. ",
                "س. "
            })
    void takesLinearTime(String unit) {
        String text = unit.repeat(1_000_000 / unit.length());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> SentenceSplitter.standard().split(text));
    }

    @Test
    void takesLinearTimeForARunOfStopsThatEndsNothing() {
        String text = "كلمة" + ". ".repeat(500_000) + "، كلمة";
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> SentenceSplitter.standard().split(text));
    }

    private static List<String> surfaces(SentenceSplitter splitter, String text) {
        return splitter.split(text).stream().map(sentence -> sentence.in(text)).toList();
    }
}
