package io.github.isnad.benchmarks;

import io.github.isnad.normalize.ArabicNormalizer;
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
 * Time and allocation of folding a text for search: to a string, to a string with alignment, and a text that needs nothing;
 * beside Lucene's normaliser and a loop that only looks at each character. Compare within one run, and ratios only.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms768m", "-Xmx768m", "-Xmn256m", "-XX:+AlwaysPreTouch"})
public class NormalizerBenchmark {
    /** Who does it. */
    @Param({"isnad", "isnad-align", "isnad-nothing", "lucene-words", "char-at"})
    public String peer;

    /** On what: a corpus by name, or a file. */
    @Param({"tiny", "article", "large"})
    public String corpus;

    private NormalizerPeer normalizer;

    /** Makes peer and text, and refuses to time what does not do the work. */
    @Setup
    public void prepare() {
        Measured.announce(ArabicNormalizer.class);
        String text = Corpus.text(corpus);
        normalizer = NormalizerPeer.named(peer, text);
        int length = normalizer.normalize();
        System.out.println("# " + peer + ": " + length + " of " + text.length() + " characters");
        if (length < text.length() * 8 / 10 || length > text.length() || length != normalizer.normalize()) {
            throw new IllegalStateException(peer + " does not do the work");
        }
    }

    /** {@return the length of the result, so that it is made} */
    @Benchmark
    public int normalize() {
        return normalizer.normalize();
    }
}
