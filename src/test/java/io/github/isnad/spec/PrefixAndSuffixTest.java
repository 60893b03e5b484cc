package io.github.isnad.spec;

import io.github.isnad.DocumentChecks;
import io.github.isnad.NewsAnalyzer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every prefix and suffix of every spec text, cut surrogate pairs included, is a text that can be analysed. */
class PrefixAndSuffixTest {
    private static final NewsAnalyzer ANALYZER = NewsAnalyzer.standard();

    @TestFactory
    Stream<DynamicTest> prefixesAndSuffixes() {
        return Specs.read("").stream()
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> {
                    String text = one.text();
                    for (int i = 0; i <= text.length(); i++) {
                        check(text.substring(0, i));
                        check(text.substring(i));
                    }
                }));
    }

    private static void check(String text) {
        try {
            DocumentChecks.check(ANALYZER.analyze(text));
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("in the text: " + text, e);
        }
    }
}
