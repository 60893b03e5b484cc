package io.github.isnad.benchmarks;

import io.github.isnad.tokenize.Tokenizer;
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
 * Time and allocation of cutting a text into tokens. Every peer touches offset and length of each token and makes nothing of it,
 * but {@code isnad-list}, which asks for the objects. {@code isnad} gives bounds and kinds in arrays, {@code isnad-lexemes} looks
 * each word up on top of that, {@code bare-loop} is the least that fresh arrays cost. One fork runs one peer; compare within one
 * run, and ratios only: {@code ratios.py} prints them.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
// fresh heap pages cost ten times a reused one on virtual machines: touch them before the clock runs
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms768m", "-Xmx768m", "-Xmn256m", "-XX:+AlwaysPreTouch"})
public class TokenizerBenchmark {
    /** Who does it. */
    @Param({
        "isnad",
        "isnad-list",
        "isnad-lexemes",
        "bare-loop",
        "lucene-standard",
        "lucene-arabic",
        "icu-break",
        "jdk-break"
    })
    public String peer;

    /** On what: a corpus by name, or a file. */
    @Param({"tiny", "article", "articles", "large"})
    public String corpus;

    private TokenizerPeer tokenizer;
    private List<String> texts;

    /** Makes peer and text, and refuses to time what does not do the work. */
    @Setup
    public void prepare() {
        Measured.announce(Tokenizer.class);
        texts = Corpus.texts(corpus);
        tokenizer = TokenizerPeer.named(peer);
        Measured.checkCount(peer, String.join("\n", texts), () -> TokenizerPeer.count(tokenize()));
    }

    /** {@return what all offsets and lengths add up to, so that none is left out} */
    @Benchmark
    public long tokenize() {
        long result = 0;
        for (String text : texts) {
            result += tokenizer.tokenize(text);
        }
        return result;
    }
}
