package io.github.isnad.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnad.spec.ArabicArbitraries;
import io.github.isnad.text.Span;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the sentences of texts whose quotation marks are well-formed. */
class SentenceSplitterPropertyTest {
    private static final SentenceSplitter SPLITTER = SentenceSplitter.standard();

    @Provide
    Arbitrary<String> balanced() {
        return ArabicArbitraries.balancedNews();
    }

    @Property
    void blankLinesPart(@ForAll("balanced") String first, @ForAll("balanced") String second) {
        int shift = first.length() + 2;
        List<Span> expected = Stream.concat(
                        spans(first).stream(),
                        spans(second).stream().map(span -> new Span(span.start() + shift, span.end() + shift)))
                .toList();
        assertThat(spans(first + "\n\n" + second)).isEqualTo(expected);
    }

    @Property
    void lineBreaksOfEveryKindEndSentences(@ForAll("balanced") String text) {
        List<Span> expected = spans(text);
        for (String lineBreak : List.of("\r", "\u2028", "\u2029", "\u0085", "\f")) {
            assertThat(spans(text.replace("\n", lineBreak))).isEqualTo(expected);
        }
    }

    private static List<Span> spans(String text) {
        return SPLITTER.split(text).stream().map(Sentence::span).toList();
    }
}
