package io.github.isnad.benchmarks;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/** Says what is measured, and makes sure that it does the work. */
final class Measured {
    private Measured() {}

    /** Prints which jar a class comes from and when it was built: forgetting to install measures yesterday's code. */
    static void announce(Class<?> type) {
        try {
            Path jar = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            System.out.println(
                    "# " + jar + ", built " + Files.getLastModifiedTime(jar) + ", " + Files.size(jar) + " bytes");
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fails unless the count is stable and lies between nine tenths of the words between blanks and the characters. */
    static void checkCount(String peer, String text, LongSupplier work) {
        long count = work.getAsLong();
        long words = text.strip().split("\\s+").length;
        System.out.println(
                "# " + peer + ": " + count + " tokens of " + words + " words, " + text.length() + " characters");
        if (count < words * 9 / 10 || count > text.length() || count != work.getAsLong()) {
            throw new IllegalStateException(
                    peer + " does not do the work: " + count + " tokens of " + words + " words");
        }
    }
}
