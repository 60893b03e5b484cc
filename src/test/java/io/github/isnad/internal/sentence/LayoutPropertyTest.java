package io.github.isnad.internal.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.sentence.Layout.Block;
import io.github.isnad.internal.sentence.Layout.Quotation;
import io.github.isnad.internal.sentence.Layout.Range;
import io.github.isnad.spec.ArabicArbitraries;
import io.github.isnad.text.Diagnostic;
import java.util.ArrayDeque;
import java.util.Deque;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the layout of any text. */
class LayoutPropertyTest {
    @Provide
    Arbitrary<String> any() {
        Arbitrary<String> marks = Arbitraries.of(
                        "«", "»", "\"", "“", "”", "'", "‘", "’", "‹", "›", "„", "″", "((", "))", "﴿", "﴾", " ", ".",
                        "...", ":", "،", "\n", "بـ", "أن", "وقال", "كلمة", "أ.ف.ب.", "د.", "سي", "12", "😀", "\uD83D",
                        "\uDE00", "\u200F")
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
        return Arbitraries.oneOf(marks, ArabicArbitraries.news(), ArabicArbitraries.texts());
    }

    @Property
    void blocksHoldEveryToken(@ForAll("any") String text) {
        Lexemes lexemes = Layouts.lexemes(text);
        int at = 0;
        for (Block block : Layouts.of(lexemes).blocks()) {
            assertThat(block.first()).isEqualTo(at).isLessThan(block.end());
            assertThat(block.role()).isNotNull();
            at = block.end();
        }
        assertThat(at).isEqualTo(lexemes.size());
    }

    @Property
    void sentencesHoldEveryTokenOfTheirBlock(@ForAll("any") String text) {
        Lexemes lexemes = Layouts.lexemes(text);
        Layout layout = Layouts.of(lexemes);
        int at = 0;
        for (Range sentence : layout.sentences()) {
            Block block = layout.blocks().get(sentence.block());
            assertThat(sentence.first())
                    .isEqualTo(at)
                    .isLessThan(sentence.end())
                    .isGreaterThanOrEqualTo(block.first());
            assertThat(sentence.end()).isLessThanOrEqualTo(block.end());
            assertThat(layout.sentences().get(Layout.sentenceOf(layout.sentences(), at)))
                    .isEqualTo(sentence);
            at = sentence.end();
        }
        assertThat(at).isEqualTo(lexemes.size());
    }

    @Property
    void quotationsNestOrAreDisjointWithinTheirBlock(@ForAll("any") String text) {
        Layout layout = Layouts.of(Layouts.lexemes(text));
        Deque<Quotation> enclosing = new ArrayDeque<>();
        int block = 0;
        int at = -1;
        for (Quotation quotation : layout.quotations()) {
            assertThat(quotation.open()).isGreaterThan(at).isLessThanOrEqualTo(quotation.first());
            at = quotation.open();
            assertThat(quotation.first()).isLessThan(quotation.end());
            assertThat(quotation.end()).isLessThanOrEqualTo(quotation.close());
            while (layout.blocks().get(block).end() <= quotation.open()) {
                block++;
            }
            assertThat(quotation.close())
                    .isLessThanOrEqualTo(layout.blocks().get(block).end());
            while (!enclosing.isEmpty() && enclosing.peek().close() <= quotation.open()) {
                enclosing.pop();
            }
            if (!enclosing.isEmpty()) {
                assertThat(quotation.open())
                        .isGreaterThanOrEqualTo(enclosing.peek().first());
                assertThat(quotation.close())
                        .isLessThanOrEqualTo(enclosing.peek().end());
            }
            assertThat(quotation.depth()).isEqualTo(enclosing.size());
            enclosing.push(quotation);
        }
    }

    @Property
    void repairsStandInTheText(@ForAll("any") String text) {
        for (Diagnostic repair : Layouts.of(Layouts.lexemes(text)).diagnostics()) {
            assertThat(repair.start()).isNotNegative().isLessThan(repair.end());
            assertThat(repair.end()).isLessThanOrEqualTo(text.length());
        }
    }
}
