package io.github.isnad.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnad.normalize.ArabicNormalizer;
import io.github.isnad.normalize.Fold;
import io.github.isnad.normalize.HtmlEntities;
import io.github.isnad.normalize.Profile;
import io.github.isnad.text.AlignedText;
import io.github.isnad.text.Span;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A case names {@code folds:}, a {@code profile:} or {@code entities:} and says what comes {@code out:}, or {@code none:} where the
 * text stays as it is. Pairs of {@code piece:} and {@code raw:} say which stretch of the text a stretch of the result stands for.
 */
class NormalizeSpecTest {
    private static final Set<String> KEYS = Set.of("profile", "folds", "entities", "out", "none", "piece", "raw");

    @TestFactory
    Stream<DynamicTest> specs() {
        return Specs.tests("normalize", KEYS, NormalizeSpecTest::check);
    }

    @Test
    void everyFoldHasACaseInWhichItActsAndOneInWhichItDoesNot() {
        List<SpecCase> cases = Specs.read("normalize");
        assertThat(folds(cases, "out")).containsExactlyInAnyOrder(Fold.values());
        assertThat(folds(cases, "none")).containsExactlyInAnyOrder(Fold.values());
    }

    private static Set<Fold> folds(List<SpecCase> cases, String key) {
        return cases.stream()
                .filter(one -> one.has("folds") && one.has(key))
                .flatMap(one -> folds(one).stream())
                .collect(Collectors.toSet());
    }

    private static Set<Fold> folds(SpecCase one) {
        return Arrays.stream(one.one("folds").split(" +"))
                .map(Fold::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Fold.class)));
    }

    private static void check(SpecCase one) {
        AlignedText aligned = one.has("entities") ? HtmlEntities.decode(one.text()) : normalize(one, one.text());
        String out = one.has("none") ? one.text() : one.one("out");
        assertThat(aligned.normalized()).as(one.name()).isEqualTo(out);
        List<String> pieces = one.all("piece");
        List<String> raw = one.all("raw");
        for (int i = 0; i < pieces.size(); i++) {
            int at = out.indexOf(pieces.get(i));
            Span source = aligned.toOriginal(new Span(at, at + pieces.get(i).length()));
            assertThat(source.in(one.text())).as(pieces.get(i)).isEqualTo(raw.get(i));
        }
    }

    private static AlignedText normalize(SpecCase one, String text) {
        ArabicNormalizer normalizer = one.has("profile")
                ? ArabicNormalizer.of(Profile.valueOf(one.one("profile")))
                : ArabicNormalizer.of(folds(one));
        AlignedText aligned = normalizer.align(text);
        assertThat(normalizer.normalize(text)).as("plain as aligned").isEqualTo(aligned.normalized());
        return aligned;
    }
}
