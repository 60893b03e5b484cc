package io.github.isnad.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

/** The texts to measure on: sentences in the manner of news, drawn with a fixed seed; or a file. */
final class Corpus {
    private static final long SEED = 1;
    private static final int ARTICLE = 3_000;
    private static final int LARGE = 1_000_000;
    private static final int PARAGRAPH = 3;
    private static final int ARTICLES = 100;

    private Corpus() {}

    /**
     * The texts of a name: a hundred different articles for {@code articles}, else one. A processor learns the branches of one
     * article by heart when it is read over and over; those of a hundred it does not.
     */
    static List<String> texts(String name) {
        return name.equals("articles")
                ? LongStream.rangeClosed(1, ARTICLES)
                        .mapToObj(seed -> NewsText.of(ARTICLE, seed))
                        .toList()
                : List.of(text(name));
    }

    /** The text of a name, or of the file at that path. */
    static String text(String name) {
        return switch (name) {
            case "tiny" -> sentences().get(0);
            case "article" -> drawn(ARTICLE);
            case "large" -> drawn(LARGE);
            case "news" -> NewsText.of(ARTICLE, SEED);
            case "news-large" -> NewsText.of(LARGE, SEED);
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
