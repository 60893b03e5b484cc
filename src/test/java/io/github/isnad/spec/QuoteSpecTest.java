package io.github.isnad.spec;

import io.github.isnad.Document;
import io.github.isnad.NewsAnalyzer;
import io.github.isnad.quote.Cue;
import io.github.isnad.quote.Quote;
import io.github.isnad.quote.QuoteExplainer;
import io.github.isnad.quote.Source;
import io.github.isnad.text.DiagnosticCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Groups of {@code kind: content: cue: lemma: act: stance: source: head: name: sourcekind: implicit: marked: via: relation: rule:
 * penalty:}; a key that a group has already begins the next one, but for {@code marked:}, {@code penalty:}, {@code via:} and {@code
 * relation:} (the source of a chain link and how it passes the quote on, nearest first). {@code none:} says that there is no quote. {@code diagnostic: CODE | piece} as for sentences.
 */
class QuoteSpecTest {
    private static final NewsAnalyzer ANALYZER = NewsAnalyzer.standard();
    private static final QuoteExplainer ENGLISH = QuoteExplainer.english();
    private static final QuoteExplainer ARABIC = QuoteExplainer.arabic();
    private static final List<String> KEYS = List.of(
            "kind",
            "content",
            "cue",
            "lemma",
            "act",
            "stance",
            "source",
            "head",
            "name",
            "sourcekind",
            "implicit",
            "marked",
            "via",
            "relation",
            "rule",
            "penalty");

    @TestFactory
    Stream<DynamicTest> specs() {
        Set<String> keys =
                Stream.concat(KEYS.stream(), Stream.of("none", "diagnostic")).collect(Collectors.toSet());
        return Specs.tests("quote", keys, QuoteSpecTest::check);
    }

    private static void check(SpecCase one) {
        Document document = ANALYZER.analyze(one.text());
        List<Found> found = document.quotes().stream()
                .map(quote -> found(one.text(), quote))
                .toList();
        Comparison.check(one, one.groups(KEYS, List.of("marked", "via", "relation", "penalty")), found);
        Diagnostics.check(
                one, document, code -> code == DiagnosticCode.UNKNOWN_SOURCE || code == DiagnosticCode.NO_COMMENT);
        document.quotes().forEach(quote -> explain(quote, one.text()));
    }

    /** Fails if the quote's rule or one of its penalties has no explanation: every rule has cases here. */
    private static void explain(Quote quote, String text) {
        ENGLISH.explain(quote, text);
        ARABIC.explain(quote, text);
    }

    private static Found found(String text, Quote quote) {
        Cue cue = quote.cue();
        Source source = quote.source();
        Found found = new Found(text)
                .piece("content", quote)
                .value("kind", quote.kind())
                .piece("cue", cue)
                .value("lemma", cue == null ? null : cue.lemma())
                .value("act", cue == null ? null : cue.act())
                .value("stance", cue == null ? null : cue.stance())
                .piece("source", source)
                .piece("head", source == null ? null : source.head())
                .value("name", source == null ? null : source.name())
                .value("sourcekind", source == null ? null : source.kind())
                .value("implicit", source == null ? null : source.implicit())
                .value("rule", quote.rule());
        quote.marked().forEach(marked -> found.piece("marked", marked));
        quote.chain().forEach(link -> found.piece("via", link.source()).value("relation", link.relation()));
        quote.penalties().forEach(penalty -> found.value("penalty", penalty));
        return found;
    }
}
