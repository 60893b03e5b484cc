package io.github.isnad.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Articles with headlines, quotes and numbers: sentences with slots, filled by words drawn with a fixed seed. */
final class NewsText {
    private static final int PARAGRAPH = 3;
    private static final int ARTICLE = 21;

    private final Map<String, List<String>> lists = new HashMap<>();
    private final Random random;

    private NewsText(long seed) {
        random = new Random(seed);
        try (InputStream in = NewsText.class.getResourceAsStream("news.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(row -> lists.computeIfAbsent(row[0], list -> new ArrayList<>())
                            .add(row[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return articles one behind the other, with the sentence in which that many characters are reached as the last} */
    static String of(int length, long seed) {
        NewsText news = new NewsText(seed);
        StringBuilder text = new StringBuilder(length + 500);
        for (int i = 0; text.length() < length; i++) {
            if (i % ARTICLE == 0) {
                text.append(i == 0 ? "" : "\n").append(news.filled("headline")).append("\n\n");
            }
            text.append(news.filled("sentence")).append(i % PARAGRAPH == PARAGRAPH - 1 ? '\n' : ' ');
        }
        return text.toString();
    }

    private String filled(String kind) {
        StringBuilder text = new StringBuilder(drawn(kind));
        for (int slot = text.indexOf("{"); slot >= 0; slot = text.indexOf("{", slot)) {
            int end = text.indexOf("}", slot);
            text.replace(slot, end + 1, drawn(text.substring(slot + 1, end)));
        }
        return text.toString();
    }

    private String drawn(String kind) {
        List<String> list = lists.get(kind);
        return list.get(random.nextInt(list.size()));
    }
}
