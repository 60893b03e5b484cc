package io.github.isnad.benchmarks;

import io.github.isnad.Document;
import io.github.isnad.NewsAnalyzer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time and allocation of the whole analysis, from text to document, beside Lucene's Arabic chain, which gives stems only. Compare
 * within one run, and ratios only.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
// much code: on a busy machine the compiler needs its time
@Warmup(iterations = 15, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms768m", "-Xmx768m", "-Xmn256m", "-XX:+AlwaysPreTouch"})
public class AnalysisBenchmark {
    /** Who does it. */
    @Param({"isnad", "lucene-arabic"})
    public String peer;

    /** On what: a corpus by name, or a file. */
    @Param({"news", "articles", "news-large"})
    public String corpus;

    private TokenizerPeer analysis;
    private List<String> texts;

    /** Makes peer and texts, and refuses to time what does not do the work. */
    @Setup
    public void prepare() {
        Measured.announce(NewsAnalyzer.class);
        texts = Corpus.texts(corpus);
        analysis = peer.equals("isnad") ? isnad() : TokenizerPeer.named(peer);
        Measured.checkCount(peer, String.join("\n", texts), () -> TokenizerPeer.count(analyze()));
    }

    private TokenizerPeer isnad() {
        NewsAnalyzer analyzer = NewsAnalyzer.standard();
        Document document = analyzer.analyze(texts.get(0));
        System.out.println("# " + document);
        if (document.quotes().isEmpty() || document.claims().isEmpty()) {
            throw new IllegalStateException(peer + " finds nothing");
        }
        return news -> {
            Document found = analyzer.analyze(news);
            return TokenizerPeer.token(0, found.quotes().size())
                    + ((found.tokens().size() - 1L) << TokenizerPeer.COUNT_SHIFT);
        };
    }

    /** {@return what counts and offsets add up to, so that nothing is left out} */
    @Benchmark
    public long analyze() {
        long result = 0;
        for (String text : texts) {
            result += analysis.tokenize(text);
        }
        return result;
    }
}
