package io.github.isnad.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.isnad.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The runner itself: what it reads, what it accepts, what a failure shows. */
class SpecFileTest {
    private static final String TEXT = "قال الوزير إن الوزير قال.";

    private static SpecCase.Entry entry(String line) {
        return SpecCase.entry("a.txt", 1, line);
    }

    private static SpecCase spec(String... lines) {
        List<SpecCase.Entry> entries =
                List.of(lines).stream().map(SpecFileTest::entry).toList();
        return new SpecCase("a.txt", 1, "heading", entries);
    }

    @Test
    void valuesMayHoldEscapes() {
        assertThat(entry("text: أ\\nب\\u200F").value()).isEqualTo("أ\nب\u200F");
    }

    @Test
    void aLineWithoutKeyIsAnError() {
        assertThatThrownBy(() -> entry("قال")).hasMessageContaining("a.txt:1");
    }

    @Test
    void aKeyThatAGroupHasBeginsTheNext() {
        SpecCase one = spec("text: x", "kind: A", "via: p", "via: q", "content: b", "kind: C");
        assertThat(one.groups(List.of("kind", "content", "via"), List.of("via")))
                .hasSize(2);
    }

    @Test
    void aPieceMayNameItsOccurrence() {
        Found second = new Found(TEXT).piece("source", new Span(14, 20));
        assertThat(second.matches(List.of(entry("source: الوزير")))).isTrue();
        assertThat(second.matches(List.of(entry("source: الوزير#2")))).isTrue();
        assertThat(second.matches(List.of(entry("source: الوزير#1")))).isFalse();
        assertThat(second.matches(List.of(entry("source: -")))).isFalse();
        assertThat(new Found(TEXT).piece("source", null).matches(List.of(entry("source: -"))))
                .isTrue();
    }

    @Test
    void numbersCompareByValue() {
        Found found = new Found(TEXT).number("value", new java.math.BigDecimal("1500.0"));
        assertThat(found.matches(Attributes.parse("value=1500", "number"))).isTrue();
        assertThat(found.matches(Attributes.parse("value=15", "number"))).isFalse();
    }

    @Test
    void aFailureShowsTheTextWithThePiecesMarked() {
        List<Found> found = List.of(new Found(TEXT).piece("cue", new Span(0, 3)));
        assertThatThrownBy(() -> Comparison.check(spec("text: " + TEXT), List.of(), found))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("⟦قال⟧ الوزير إن الوزير قال.");
    }
}
