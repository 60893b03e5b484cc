package io.github.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnad.claim.NumericClaim;
import io.github.isnad.normalize.ArabicNormalizer;
import io.github.isnad.number.NumberMention;
import io.github.isnad.quote.Quote;
import io.github.isnad.quote.QuoteExplainer;
import io.github.isnad.quote.SourceMentions;
import io.github.isnad.sentence.Sentence;
import io.github.isnad.text.AlignedText;
import io.github.isnad.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README's Java, word by word ({@link ReadmeTest} compares), and what comes of it. */
class ReadmeExamplesTest {
    private static final NewsAnalyzer analyzer = NewsAnalyzer.standard();

    @Test
    void first() throws IOException {
        assertPrintsWhatTheReadmeSays(() -> {
            NewsAnalyzer analyzer = NewsAnalyzer.standard(); // make one, share it between threads
            Document document =
                    analyzer.analyze("قال وزير المالية إن العجز بلغ نحو 3 مليارات دولار، مشيرا إلى أنه سينخفض.");
            for (Quote quote : document.quotes()) {
                String who = quote.source() == null ? "?" : quote.source().name();
                System.out.println(who + ": " + quote.in(document.text()));
            }
            for (NumericClaim claim : document.claims()) {
                NumberMention number = claim.number();
                System.out.println(
                        number.qualifier() + " " + number.value().value().toPlainString());
            }
        });
    }

    @Test
    void aligned() {
        AlignedText aligned = ArabicNormalizer.search().align("قالَ الرّئيس");
        int at = aligned.normalized().indexOf("الرئيس");
        String raw = aligned.toOriginal(new Span(at, at + 6)).in(aligned.original()); // الرّئيس
        assertThat(raw).isEqualTo("الرّئيس");
    }

    @Test
    void explained() throws IOException {
        assertPrintsWhatTheReadmeSays(() -> {
            Document said = analyzer.analyze("قال المدير إن المصنع سيغلق. وأضاف أن العمال سينقلون.");
            List<String> reasons =
                    QuoteExplainer.english().explain(said.quotes().get(1), said.text());
            reasons.forEach(System.out::println);
        });
    }

    @Test
    void asked() {
        Document news = analyzer.analyze("قال المحافظ إن الطريق مغلق منذ 3 أيام. وأكدت الشرطة أن الجسر سليم.");
        Quote police = news.quotesBy("الشرطة").get(0); // الجسر سليم
        Sentence around = news.sentenceOf(police); // وأكدت الشرطة أن الجسر سليم.
        Quote governor = news.quotesIn(news.sentences().get(0)).get(0);
        NumericClaim days = news.claimsOf(governor).get(0); // 3
        List<SourceMentions> sources = news.sources(); // المحافظ، الشرطة
        assertThat(police.in(news.text())).isEqualTo("الجسر سليم");
        assertThat(around.in(news.text())).isEqualTo("وأكدت الشرطة أن الجسر سليم.");
        assertThat(days.in(news.text())).isEqualTo("3");
        assertThat(sources).extracting(SourceMentions::name).containsExactly("المحافظ", "الشرطة");
    }

    private static void assertPrintsWhatTheReadmeSays(Runnable example) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            example.run();
        } finally {
            System.setOut(before);
        }
        String text = printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        assertThat(Files.readString(Path.of("README.md"))).contains("```text\n" + text + "```");
    }
}
