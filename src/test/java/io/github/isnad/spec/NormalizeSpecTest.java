package io.github.isnad.spec;

import io.github.isnad.normalize.ArabicNormalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class NormalizeSpecTest {
    @TestFactory
    Stream<DynamicTest> specs() {
        return Specs.tests("normalize", Set.of("profile", "folds", "out"), NormalizeSpecTest::check);
    }

    private static void check(SpecCase one) {
        String out = ArabicNormalizer.aggressive().normalize(one.text());
        List<SpecCase.Entry> expected = List.of(new SpecCase.Entry("out", one.one("out")));
        Comparison.check(one, List.of(expected), List.of(new Found(one.text()).value("out", out)));
    }
}
