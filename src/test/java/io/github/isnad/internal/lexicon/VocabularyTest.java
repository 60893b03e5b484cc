package io.github.isnad.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static int find(Vocabulary vocabulary, String folded) {
        return vocabulary.find(folded.toCharArray(), 0, folded.length());
    }

    @Test
    void wordsAreFoundByTheirFold() {
        Vocabulary.Builder builder = new Vocabulary.Builder();
        int first = builder.add("أعلنَ");
        assertThat(builder.add("اعلن")).isEqualTo(first);
        assertThat(builder.add("نقلا")).isEqualTo(first + 1);
        assertThat(builder.add("عن")).isEqualTo(first + 2);
        Vocabulary vocabulary = builder.build();
        assertThat(find(vocabulary, "اعلن")).isEqualTo(first);
        assertThat(find(vocabulary, "عن")).isEqualTo(first + 2);
        assertThat(vocabulary.find("أعلنَ")).isEqualTo(first);
        assertThat(find(vocabulary, "علن")).isEqualTo(Vocabulary.NONE);
        assertThat(find(vocabulary, "")).isEqualTo(Vocabulary.NONE);
        assertThat(builder.size()).isEqualTo(4);
    }

    @Test
    void wordsOfOneHashAreToldApart() {
        Vocabulary.Builder builder = new Vocabulary.Builder();
        int first = builder.add("Aa");
        int second = builder.add("BB"); // 31 * A + a = 31 * B + B
        for (int i = 0; i < 50_000; i++) {
            builder.add("w" + i);
        }
        Vocabulary vocabulary = builder.build();
        assertThat(find(vocabulary, "Aa")).isEqualTo(first);
        assertThat(find(vocabulary, "BB")).isEqualTo(second);
        for (int i = 0; i < 50_000; i++) {
            assertThat(find(vocabulary, "w" + i)).isEqualTo(second + 1 + i);
        }
        assertThat(find(vocabulary, "w50000")).isEqualTo(Vocabulary.NONE);
    }

    @Test
    void noWordIsTakenForAnother() {
        Vocabulary.Builder builder = new Vocabulary.Builder();
        for (int i = 0; i < 30_000; i++) {
            assertThat(builder.add(word(i))).isEqualTo(i + 1);
        }
        Vocabulary vocabulary = builder.build();
        for (int i = 0; i < 30_000; i++) {
            assertThat(find(vocabulary, word(i))).isEqualTo(i + 1);
            assertThat(find(vocabulary, word(30_000 + i))).isEqualTo(Vocabulary.NONE);
        }
    }

    /** Four letters of those between ت and غ, which fold to themselves. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number; word.length() < 4; rest /= 17) {
            word.append((char) ('ت' + rest % 17));
        }
        return word.toString();
    }

    @Test
    void aWordIsOneWord() {
        Vocabulary.Builder builder = new Vocabulary.Builder();
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add("ـ")).withMessageContaining("ـ");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add("نقلا عن"));
    }
}
