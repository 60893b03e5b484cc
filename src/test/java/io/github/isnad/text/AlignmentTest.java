package io.github.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    /** Nine code units become eight: ab cd→ e fg→X h i→YZW. */
    private static Alignment sample() {
        return Alignment.builder()
                .equal(2)
                .replace(2, 0)
                .equal(1)
                .replace(2, 1)
                .equal(1)
                .replace(1, 3)
                .build(9);
    }

    @Test
    void deletedEdgesAreLeftOutAndInnerOnesKept() {
        assertThat(sample().toOriginal(new Span(0, 2))).isEqualTo(new Span(0, 2));
        assertThat(sample().toOriginal(new Span(2, 3))).isEqualTo(new Span(4, 5));
        assertThat(sample().toOriginal(new Span(1, 3))).isEqualTo(new Span(1, 5));
        assertThat(sample().toNormalized(new Span(1, 4))).isEqualTo(new Span(1, 2));
        assertThat(sample().toNormalized(new Span(3, 5))).isEqualTo(new Span(2, 3));
        assertThat(sample().toNormalized(new Span(2, 4))).isEqualTo(new Span(2, 2));
    }

    @Test
    void allOfAnEditSharesItsSource() {
        assertThat(sample().toOriginal(new Span(6, 7))).isEqualTo(new Span(8, 9));
        assertThat(sample().toNormalized(new Span(5, 6))).isEqualTo(new Span(3, 4));
    }

    @Test
    void anEmptySpanStaysEmpty() {
        assertThat(sample().toOriginal(new Span(0, 0))).isEqualTo(new Span(0, 0));
        assertThat(sample().toOriginal(new Span(2, 2))).isEqualTo(new Span(4, 4));
        assertThat(sample().toOriginal(new Span(7, 7))).isEqualTo(new Span(8, 8));
        assertThat(sample().toOriginal(new Span(8, 8))).isEqualTo(new Span(9, 9));
    }

    @Test
    void deletionsSideBySideAreOne() {
        Alignment split =
                Alignment.builder().replace(1, 0).replace(2, 0).equal(1).build(4);
        Alignment whole = Alignment.builder().replace(3, 0).equal(1).build(4);
        assertThat(split).isEqualTo(whole).hasSameHashCodeAs(whole);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> Alignment.builder().equal(2).build(3))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("3")
                .hasMessageContaining("2");
        assertThatThrownBy(() -> Alignment.builder().replace(1, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("normalizedCount");
        assertThatThrownBy(() -> sample().andThen(sample())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sample().toOriginal(new Span(0, 9))).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> new AlignedText("abc", "ab", Alignment.identity(3)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> same("ab").andThen(same("cd"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static AlignedText same(String text) {
        return new AlignedText(text, text, Alignment.identity(text.length()));
    }

    @Test
    void travelsSerialized() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(sample());
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(sample());
        }
    }

    @Test
    void showsItsEdits() {
        assertThat(sample()).hasToString("Alignment[9->8, 2..4->2..2, 5..7->3..4, 8..9->5..8]");
    }
}
