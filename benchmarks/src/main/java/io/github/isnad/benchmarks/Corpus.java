package io.github.isnad.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** The texts to measure on: sentences in the manner of news, drawn with a fixed seed; or a file. */
final class Corpus {
    private static final long SEED = 1;
    private static final int ARTICLE = 3_000;
    private static final int LARGE = 1_000_000;
    private static final int PARAGRAPH = 3;

    private Corpus() {}

    /** The text of a name, or of the file at that path. */
    static String text(String name) {
        return switch (name) {
            case "tiny" -> sentences().get(0);
            case "article" -> drawn(ARTICLE);
            case "large" -> drawn(LARGE);
            case "news" -> NewsText.of(ARTICLE);
            case "news-large" -> NewsText.of(LARGE);
            default -> file(Path.of(name));
        };
    }

    private static String drawn(int length) {
        List<String> sentences = sentences();
        Random random = new Random(SEED);
        StringBuilder text = new StringBuilder(length + 500);
        for (int i = 1; text.length() < length; i++) {
            text.append(sentences.get(random.nextInt(sentences.size()))).append(i % PARAGRAPH == 0 ? '\n' : ' ');
        }
        return text.toString();
    }

    private static List<String> sentences() {
        try (InputStream in = Corpus.class.getResourceAsStream("sentences.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
