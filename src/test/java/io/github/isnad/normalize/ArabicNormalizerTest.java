package io.github.isnad.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isnad.text.AlignedText;
import io.github.isnad.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArabicNormalizerTest {
    private static final String TEXT = "أعلنتْ الـــحكومة، ﻻ ١٢٫٥٪ 𝟗";

    @Test
    void textThatNeedsNothingIsGivenBack() {
        for (String text : List.of("", "قال 😀 نعم.", "\uD800 \uDC00 \u0000 \uFFFF", "ب ½ ﷺ")) {
            assertThat(ArabicNormalizer.search().normalize(text)).isSameAs(text);
            assertThat(ArabicNormalizer.search().align(text).normalized()).isSameAs(text);
        }
        assertThat(ArabicNormalizer.lossless().normalize("ب\u0654")).isEqualTo("ب\u0654");
    }

    @Test
    void anyCharSequenceIsRead() {
        assertThat(ArabicNormalizer.search().normalize(new StringBuilder(TEXT))).isEqualTo("اعلنت الحكومة, لا 12.5% 9");
        assertThat(ArabicNormalizer.search().normalize(new StringBuilder("نعم")))
                .isEqualTo("نعم");
    }

    @Test
    void onlyTheStretchIsReadAndWritten() {
        char[] target = "....".toCharArray();
        assertThat(ArabicNormalizer.aggressive().normalize("سأل\u0654", 1, 3, target, 1))
                .isEqualTo(3);
        assertThat(target).containsExactly('.', 'ا', 'ل', '.');
        target[0] = 'ا';
        assertThat(ArabicNormalizer.lossless().normalize("ا\u0654", 1, 2, target, 1))
                .isEqualTo(2);
        assertThat(target).startsWith('ا', '\u0654');
    }

    @Test
    void aTargetTooSmallAndBoundsOutsideAreTold() {
        ArabicNormalizer normalizer = ArabicNormalizer.aggressive();
        assertThat(normalizer.normalize("نعم", 0, 3, new char[2], 0)).isEqualTo(-1);
        assertThat(normalizer.normalize("ﻻ", 0, 1, new char[1], 0)).isEqualTo(-1);
        assertThat(normalizer.normalize("نَ", 0, 2, new char[1], 0)).isEqualTo(1);
        assertThat(normalizer.normalize("", 0, 0, new char[0], 0)).isZero();
        assertThatThrownBy(() -> normalizer.normalize("نعم", 0, 4, new char[9], 0))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> normalizer.normalize("نعم", 0, 3, new char[9], 10))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aTextOfLigaturesFits() {
        String ligatures = "ﷲ".repeat(100);
        assertThat(ArabicNormalizer.search().normalize(ligatures)).isEqualTo("الله".repeat(100));
        AlignedText aligned = ArabicNormalizer.search().align(ligatures);
        assertThat(aligned.toOriginal(new Span(5, 6))).isEqualTo(new Span(1, 2));
    }

    @Test
    void badArgumentsAreNamed() {
        assertThatThrownBy(() -> ArabicNormalizer.search().normalize(null)).hasMessage("text must not be null");
        assertThatThrownBy(() -> ArabicNormalizer.search().align(null)).hasMessage("text must not be null");
        assertThatThrownBy(() -> HtmlEntities.decode(null)).hasMessage("text must not be null");
        assertThatThrownBy(() -> ArabicNormalizer.of((Profile) null)).hasMessage("profile must not be null");
        assertThatThrownBy(() -> ArabicNormalizer.of(Set.of(Fold.ASCII_DIGITS, Fold.ARABIC_INDIC_DIGITS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("folds")
                .hasMessageContaining("ARABIC_INDIC_DIGITS");
    }

    @Test
    void itSaysWhatItDoes() {
        ArabicNormalizer two = ArabicNormalizer.of(EnumSet.of(Fold.TATWEEL, Fold.ALEF));
        assertThat(two).hasToString("ArabicNormalizer[custom [ALEF, TATWEEL]]");
        assertThat(two.explain())
                .isEqualTo(
                        "custom\n  ALEF: alef with hamza, madda or wasla becomes bare alef\n  TATWEEL: tatweel goes");
        assertThat(ArabicNormalizer.search().explain()).startsWith("search-1\n");
        for (Profile profile : Profile.values()) {
            assertThat(ArabicNormalizer.of(profile).folds()).isEqualTo(profile.folds());
        }
    }

    @Test
    void manyThreadsFillOneTable() throws Exception {
        ArabicNormalizer fresh = ArabicNormalizer.of(Profile.SEARCH.folds());
        String every = IntStream.range(0, 0x3000)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                + TEXT;
        String expected = ArabicNormalizer.search().normalize(every);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> results = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(() -> fresh.normalize(every)))
                    .toList();
            for (Future<String> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }
}
