package io.github.isnad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsAnalyzerTest {
    private static final NewsAnalyzer ANALYZER = NewsAnalyzer.standard();

    @Test
    void namesTheParameterThatIsNull() {
        assertThatThrownBy(() -> ANALYZER.analyze(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("text");
    }

    @Test
    void takesAnyCharSequence() {
        StringBuilder text = new StringBuilder(Articles.sample());
        assertThat(ANALYZER.analyze(text)).isEqualTo(ANALYZER.analyze(Articles.sample()));
    }

    @Test
    void nothingIsFoundInNothing() {
        Document document = ANALYZER.analyze("");
        assertThat(DocumentChecks.places(document)).isEmpty();
    }

    @Test
    void eightThreadsFindWhatOneFinds() throws Exception {
        List<String> texts = new ArrayList<>(Articles.sample().lines().toList());
        texts.add(Articles.sample());
        List<Document> expected = texts.stream().map(ANALYZER::analyze).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<List<Document>> work =
                    () -> texts.stream().map(ANALYZER::analyze).toList();
            for (Future<List<Document>> found : threads.invokeAll(Collections.nCopies(64, work))) {
                assertThat(found.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar-u-nu-arab"})
    void theDefaultLocaleChangesNothing(String tag) {
        Document expected = ANALYZER.analyze(Articles.sample());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(NewsAnalyzer.standard().analyze(Articles.sample())).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }
}
