package io.github.isnad.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnad.text.AlignedText;
import io.github.isnad.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One megabyte of one thing: bounds so wide that only a wrong order of growth breaks them. */
class PathologicalTextTest {
    private static final int LENGTH = 500_000;

    @ParameterizedTest
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    @ValueSource(
            strings = {
                "ب",
                "\u064E",
                "\u0651\u064E",
                "ا\u0653",
                "ا\u064E\u0653",
                "\u0653",
                "ـ",
                "\u200D",
                "ﷺ",
                "ﷲ",
                "ﻻ",
                "«",
                "0",
                "😀",
                "𝟎",
                "\uD800",
                "\uDC00",
                "\u0000",
                "&",
                "&#",
                "&#1",
                "&lt;",
                "漢"
            })
    void repeated(String piece) {
        check(piece.repeat(LENGTH / piece.length()));
    }

    @ParameterizedTest
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    @ValueSource(strings = {"\u064E", "\u200D", "\u0653", "ـ"})
    void alefThenOneThingThenMaddas(String between) {
        check("ا" + between.repeat(LENGTH / 2) + "\u0653".repeat(LENGTH / 2));
        check("ﻻ" + between.repeat(LENGTH / 2) + "\u0653".repeat(LENGTH / 2));
    }

    private static void check(String text) {
        Set<Fold> allButMarks = EnumSet.complementOf(EnumSet.of(Fold.MARKS, Fold.ARABIC_INDIC_DIGITS));
        for (ArabicNormalizer normalizer :
                List.of(ArabicNormalizer.lossless(), ArabicNormalizer.aggressive(), ArabicNormalizer.of(allButMarks))) {
            AlignedText aligned = normalizer.align(text);
            assertThat(normalizer.normalize(text)).isEqualTo(aligned.normalized());
            for (int i = 0; i < 1000 && i < aligned.normalized().length(); i++) {
                assertThat(aligned.toOriginal(new Span(i, i + 1)).length()).isPositive();
            }
        }
        HtmlEntities.decode(text);
    }
}
