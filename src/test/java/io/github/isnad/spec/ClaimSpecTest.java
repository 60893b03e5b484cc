package io.github.isnad.spec;

import io.github.isnad.NewsAnalyzer;
import io.github.isnad.claim.NumericClaim;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * {@code claim: number | counted=… | change=UP | from=number | quote=first words of the quote's content} for every claim;
 * {@code none:} says that there is none.
 */
class ClaimSpecTest {
    private static final NewsAnalyzer ANALYZER = NewsAnalyzer.standard();

    @TestFactory
    Stream<DynamicTest> specs() {
        return Specs.tests("claim", Set.of("claim", "none"), ClaimSpecTest::check);
    }

    private static void check(SpecCase one) {
        List<Found> found = ANALYZER.analyze(one.text()).claims().stream()
                .map(claim -> found(one.text(), claim))
                .toList();
        Comparison.check(
                one,
                one.all("claim").stream()
                        .map(line -> Attributes.parse(line, "claim"))
                        .toList(),
                found);
    }

    private static Found found(String text, NumericClaim claim) {
        return new Found(text)
                .piece("claim", claim)
                .piece("counted", claim.counted())
                .value("change", claim.change())
                .piece("from", claim.from())
                .beginning("quote", claim.quote());
    }
}
