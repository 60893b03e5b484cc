package io.github.isnad.spec;

import io.github.isnad.Document;
import io.github.isnad.NewsAnalyzer;
import io.github.isnad.text.DiagnosticCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * {@code sentence: surface}, and behind it {@code role: ROLE}; {@code diagnostic: CODE | piece}. Sentences, or diagnostics, are
 * compared if the case lists one; {@code diagnostic: -} says that there is none.
 */
class SentenceSpecTest {
    private static final NewsAnalyzer ANALYZER = NewsAnalyzer.standard();
    private static final Set<DiagnosticCode> OF_QUOTES =
            Set.of(DiagnosticCode.UNKNOWN_SOURCE, DiagnosticCode.NO_COMMENT);

    @TestFactory
    Stream<DynamicTest> specs() {
        return Specs.tests("sentence", Set.of("sentence", "role", "diagnostic", "none"), SentenceSpecTest::check);
    }

    private static void check(SpecCase one) {
        Document document = ANALYZER.analyze(one.text());
        List<Found> sentences = document.sentences().stream()
                .map(found -> new Found(one.text()).piece("sentence", found).value("role", found.role()))
                .toList();
        if (one.has("sentence") || one.has("none")) {
            Comparison.check(one, one.groups(List.of("sentence", "role"), List.of()), sentences);
        }
        Diagnostics.check(one, document, code -> !OF_QUOTES.contains(code));
    }
}
