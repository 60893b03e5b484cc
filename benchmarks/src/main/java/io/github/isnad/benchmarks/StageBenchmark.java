package io.github.isnad.benchmarks;

import io.github.isnad.NewsAnalyzer;
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
 * Time and allocation of each stage of the analysis alone, of all together, and of ICU4J's sentence boundaries beside ours. Compare
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
public class StageBenchmark {
    /** What is done. */
    @Param({"tokens", "lexemes", "sentences", "icu-sentences", "numbers", "quotes", "claims", "document"})
    public String stage;

    /** On what: a corpus by name, or a file. */
    @Param({"news", "news-large"})
    public String corpus;

    private Stage work;

    /** Runs the stages before, and refuses to time what does not do the work. */
    @Setup
    public void prepare() {
        Measured.announce(NewsAnalyzer.class);
        work = Stage.named(stage, Corpus.text(corpus));
        int found = work.run();
        System.out.println("# " + stage + ": " + found);
        if (found == 0 || found != work.run()) {
            throw new IllegalStateException(stage + " does not do the work");
        }
    }

    /** {@return how much was found} */
    @Benchmark
    public int run() {
        return work.run();
    }
}
