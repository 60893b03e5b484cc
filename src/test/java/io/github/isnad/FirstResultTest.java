package io.github.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a fresh JVM must link or generate for lambdas, records' own methods, streams and patterns costs more than a first article. */
class FirstResultTest {
    @Test
    void noArticleNeedsThem() throws IOException, ReflectiveOperationException {
        WorkCounter watched = new WorkCounter();
        watched.analyze(Articles.sample());
        for (Path file : specs()) {
            for (String line : Files.readAllLines(file)) {
                watched.analyze(line);
            }
        }
        assertThat(WorkCounter.costly()).isEmpty();
    }

    private static List<Path> specs() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/spec"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
