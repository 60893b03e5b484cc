package io.github.isnad.spec;

import io.github.isnad.tokenize.Tokenizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@code tokens: surface/KIND surface/KIND …} on one line, or a line {@code token: surface/KIND} for each. */
class TokenizeSpecTest {
    @TestFactory
    Stream<DynamicTest> specs() {
        return Specs.tests("tokenize", Set.of("tokens", "token", "none"), TokenizeSpecTest::check);
    }

    private static void check(SpecCase one) {
        Stream<String> expected = Stream.concat(
                one.all("tokens").stream().flatMap(line -> Arrays.stream(line.split(" +"))), one.all("token").stream());
        List<Found> found = Tokenizer.standard().tokenize(one.text()).stream()
                .map(token -> new Found(one.text())
                        .piece("surface", token)
                        .value("token", token.in(one.text()) + "/" + token.kind()))
                .toList();
        Comparison.check(
                one,
                expected.map(token -> List.of(new SpecCase.Entry("token", token)))
                        .toList(),
                found);
    }
}
