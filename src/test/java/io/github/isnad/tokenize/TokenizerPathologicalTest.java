package io.github.isnad.tokenize;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A megabyte of one thing. The bound is so wide that only a wrong order of growth breaks it. */
class TokenizerPathologicalTest {
    private static final int LENGTH = 500_000;
    private static final Duration BOUND = Duration.ofSeconds(10);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ب",
                "ّ",
                "ّ\u064E",
                "ـ",
                "ا\u200C",
                "\u200F",
                "\u200D",
                " ",
                "\n",
                "«",
                "(",
                ".",
                "...",
                "-",
                "1",
                "1,",
                "1،",
                "1-",
                "1\u200F",
                "1'",
                "1e",
                "-1 ",
                "\u200F-1",
                "1,23",
                "2024-1-",
                "ا.",
                "اا.",
                "ااا.",
                "و.",
                "د. ",
                "د.",
                "م. 1 ",
                "لل1",
                "وبال",
                "a",
                "a.",
                "aa.",
                "a.b-",
                "a'",
                "@",
                "a@",
                "a@a.aa",
                "@a.aa",
                "#",
                "#1",
                "#ا",
                "_",
                "http://",
                "http://)",
                "http://(",
                "http://a ",
                "www.",
                "a.com/",
                "ﷺ",
                "\uD800",
                "\uDC00",
                "😀",
                "😀\u200D",
                "🇸",
                "\uDB40\uDC67",
                "\uFE0F",
                "1\uFE0F\u20E3",
                "👍🏽",
                "𝟐",
                "𐤀",
                "\u0000",
                "قال إن "
            })
    void aMegabyte(String one) {
        String text = one.repeat(LENGTH / one.length());
        Tokens tokens = Assertions.assertTimeoutPreemptively(
                BOUND, () -> Tokenizer.standard().tokenize(text));
        assertThat(tokens.size()).isLessThanOrEqualTo(text.length());
    }
}
