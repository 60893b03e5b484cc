package io.github.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Alignments against the plainest model: for each code unit of one text, the stretch of the other that it stands for. */
class AlignmentPropertyTest {
    /** A run; equal if its two lengths are given as one. */
    record Run(boolean equal, int original, int normalized) {}

    @Provide
    Arbitrary<List<Run>> runs() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 4);
        Arbitrary<Run> replace = Combinators.combine(counts, counts).as((m, n) -> new Run(false, m, n));
        return Arbitraries.oneOf(counts.map(n -> new Run(true, n, n)), replace)
                .list()
                .ofMaxSize(12);
    }

    private static Alignment build(List<Run> runs) {
        Alignment.Builder builder = Alignment.builder();
        int length = 0;
        for (Run run : runs) {
            length += run.original;
            if (run.equal) {
                builder.equal(run.original);
            } else {
                builder.replace(run.original, run.normalized);
            }
        }
        return builder.build(length);
    }

    /** For each normalised code unit its source, null for an insertion. */
    private static List<Span> sources(List<Run> runs) {
        List<Span> sources = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            for (int i = 0; i < run.normalized; i++) {
                sources.add(
                        run.equal
                                ? new Span(at + i, at + i + 1)
                                : run.original == 0 ? null : new Span(at, at + run.original));
            }
            at += run.original;
        }
        return sources;
    }

    private static List<Run> inverse(List<Run> runs) {
        return runs.stream()
                .map(run -> new Run(run.equal, run.normalized, run.original))
                .toList();
    }

    @Property
    void aStretchMapsFromItsFirstSourceToItsLast(@ForAll("runs") List<Run> runs) {
        Alignment alignment = build(runs);
        List<Span> sources = sources(runs);
        assertThat(alignment.normalizedLength()).isEqualTo(sources.size());
        for (int start = 0; start <= sources.size(); start++) {
            for (int end = start; end <= sources.size(); end++) {
                List<Span> inside = sources.subList(start, end).stream()
                        .filter(s -> s != null)
                        .toList();
                Span mapped = alignment.toOriginal(new Span(start, end));
                if (inside.isEmpty()) {
                    assertThat(mapped.length()).isZero();
                } else {
                    Span last = inside.get(inside.size() - 1);
                    assertThat(mapped).isEqualTo(new Span(inside.get(0).start(), last.end()));
                }
            }
        }
    }

    @Property
    void bothWaysAreAlike(@ForAll("runs") List<Run> runs) {
        Alignment alignment = build(runs);
        Alignment inverse = build(inverse(runs));
        for (int start = 0; start <= alignment.originalLength(); start++) {
            for (int end = start + 1; end <= alignment.originalLength(); end++) {
                Span span = new Span(start, end);
                assertThat(alignment.toNormalized(span)).isEqualTo(inverse.toOriginal(span));
            }
        }
    }

    @Property
    void identityChangesNothing(@ForAll("runs") List<Run> runs) {
        Alignment alignment = build(runs);
        assertThat(Alignment.identity(alignment.originalLength()).andThen(alignment))
                .isEqualTo(alignment);
        assertThat(alignment.andThen(Alignment.identity(alignment.normalizedLength())))
                .isEqualTo(alignment);
    }

    @Property
    void twoStagesMapAsOneAfterTheOther(@ForAll("runs") List<Run> runs, @ForAll("runs") List<Run> more) {
        Alignment first = build(runs);
        List<Run> fitted = fit(more, first.normalizedLength());
        Alignment second = build(fitted);
        Alignment both = first.andThen(second);
        assertThat(both.originalLength()).isEqualTo(first.originalLength());
        assertThat(both.normalizedLength()).isEqualTo(second.normalizedLength());
        for (int i = 0; i < both.normalizedLength(); i++) {
            Span step = second.toOriginal(new Span(i, i + 1));
            Span source = first.toOriginal(step);
            if (step.length() > 0 && source.length() > 0) {
                assertThat(both.toOriginal(new Span(i, i + 1)).contains(source)).isTrue();
            }
        }
    }

    private static List<Run> fit(List<Run> runs, int length) {
        List<Run> fitted = new ArrayList<>();
        int left = length;
        for (Run run : runs) {
            int taken = Math.min(left, run.original);
            fitted.add(new Run(run.equal, taken, run.equal ? taken : run.normalized));
            left -= taken;
        }
        fitted.add(new Run(true, left, left));
        return fitted;
    }
}
