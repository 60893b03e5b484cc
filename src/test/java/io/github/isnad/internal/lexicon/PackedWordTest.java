package io.github.isnad.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnad.normalize.ArabicNormalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedWordTest {
    @ParameterizedTest
    @ValueSource(strings = {"قال", "أحمد", "إلى", "مسؤول", "رئيسة", "ء", "آآآآآآآآآآ"})
    void aWordIsPackedAsItFolds(String word) {
        char[] folded = ArabicNormalizer.aggressive().normalize(word).toCharArray();
        long packed = packed(word);
        assertThat(packed).isNotEqualTo(PackedWord.NONE).isEqualTo(PackedWord.of(folded, 0, folded.length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"قالَ", "قـال", "CNN", "گفت", "ﻻ", "قا\u0654ل", "ا1", "الاستثمارات", "\uD83D\uDE00"})
    void whatIsNotPlainLettersIsNotPacked(String word) {
        assertThat(packed(word)).isEqualTo(PackedWord.NONE);
    }

    private static long packed(String word) {
        long letters = PackedWord.append(0, '\u0628');
        for (int i = 0; i < word.length(); i++) {
            letters = PackedWord.append(letters, word.charAt(i));
        }
        return PackedWord.cut(letters, word.length());
    }
}
