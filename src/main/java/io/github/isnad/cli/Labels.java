package io.github.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What the page says itself, in Arabic. */
final class Labels {
    private final Properties texts = new Properties();

    private Labels() {}

    static Labels arabic() {
        Labels labels = new Labels();
        try (InputStream in = Labels.class.getResourceAsStream("labels.properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            labels.texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }

    /** The label of a key. */
    String get(String key) {
        String label = texts.getProperty(key);
        if (label == null) {
            throw new IllegalArgumentException("no label " + key);
        }
        return label;
    }

    /** The label of a constant. */
    String get(Enum<?> constant) {
        return get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
