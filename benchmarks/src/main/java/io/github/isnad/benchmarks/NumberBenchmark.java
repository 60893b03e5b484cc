package io.github.isnad.benchmarks;

import io.github.isnad.NewsAnalyzer;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time of reading a spelled-out number: the whole analysis of a text of such numbers, quotes and claims included, beside ICU4J's
 * rule-based number format, which only parses. Compare within one run, and ratios only.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 3)
public class NumberBenchmark {
    /** Who does it: isnad's whole analysis of all phrases as one text, of each alone, or its numbers alone; ICU strict or lenient. */
    @Param({"isnad", "isnad-each", "isnad-numbers", "icu", "icu-lenient"})
    public String peer;

    /** The most digits that a number has. */
    @Param({"3", "9", "15"})
    public int digits;

    private NumberPeer reader;

    /** Makes peer and phrases, and refuses to time what misreads them. */
    @Setup
    public void prepare() {
        Measured.announce(NewsAnalyzer.class);
        long[] numbers = NumberPeer.numbers(digits);
        reader = NumberPeer.named(
                peer, LongStream.of(numbers).mapToObj(NumberPeer::spell).toList());
        double expected = LongStream.of(numbers).asDoubleStream().sum();
        if (Math.abs(reader.sum() - expected) > expected / 1e12) {
            throw new IllegalStateException(peer + " misreads the numbers: " + reader.sum() + ", not " + expected);
        }
    }

    /** {@return the sum of all numbers, so that all are read} */
    @Benchmark
    @OperationsPerInvocation(NumberPeer.PHRASES)
    public double read() {
        return reader.sum();
    }
}
