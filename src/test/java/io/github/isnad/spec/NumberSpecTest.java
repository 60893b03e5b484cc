package io.github.isnad.spec;

import io.github.isnad.NewsAnalyzer;
import io.github.isnad.number.NumberMention;
import io.github.isnad.number.NumericValue;
import io.github.isnad.number.Unit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * {@code number: surface | kind=COUNT | value=1500 | qualifier=ABOUT | unit=… | currency=… | candidates=A B | low=… | high=…}
 * for every number; {@code none:} says that the text mentions no quantity.
 */
class NumberSpecTest {
    private static final NewsAnalyzer ANALYZER = NewsAnalyzer.standard();

    @TestFactory
    Stream<DynamicTest> specs() {
        return Specs.tests("number", Set.of("number", "none"), NumberSpecTest::check);
    }

    private static void check(SpecCase one) {
        List<Found> found = ANALYZER.analyze(one.text()).numbers().stream()
                .filter(number -> !one.has("none") || number.kind().isQuantity())
                .map(number -> found(one.text(), number))
                .toList();
        Comparison.check(
                one,
                one.all("number").stream()
                        .map(line -> Attributes.parse(line, "number"))
                        .toList(),
                found);
    }

    private static Found found(String text, NumberMention number) {
        NumericValue value = number.value();
        Unit unit = number.unit();
        return new Found(text)
                .piece("number", number)
                .value("kind", number.kind())
                .number("value", value == null ? null : value.value())
                .number("low", value == null ? null : value.low())
                .number("high", value == null ? null : value.high())
                .value("qualifier", number.qualifier())
                .value("unit", unit == null ? null : unit.id())
                .value("currency", unit == null ? null : unit.currency())
                .value(
                        "candidates",
                        unit == null || unit.candidates().isEmpty() ? null : String.join(" ", unit.candidates()));
    }
}
