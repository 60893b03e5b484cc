package io.github.isnad;

import io.github.isnad.cli.Main;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Articles for tests that need a whole one. */
final class Articles {
    private Articles() {}

    /** The article that comes with the command line. */
    static String sample() {
        try (InputStream in = Main.class.getResourceAsStream("sample.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
