package io.github.isnad.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Reads spec files and makes a test of every case. */
final class Specs {
    private static final Path ROOT = Path.of("src/test/resources/spec");

    private Specs() {}

    /** Makes the tests of a stage; a case with a key that the stage does not know fails. */
    static Stream<DynamicTest> tests(String stage, Set<String> keys, Consumer<SpecCase> check) {
        return read(stage).stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.name(), file(stage).resolve(one.file()).toUri(), () -> {
                            one.entries().stream()
                                    .filter(entry -> !entry.key().equals("text") && !keys.contains(entry.key()))
                                    .findAny()
                                    .ifPresent(unknown -> {
                                        throw one.malformed("unknown key " + unknown.key() + ", known are " + keys);
                                    });
                            check.accept(one);
                        }));
    }

    /** Reads all cases of a stage, or of all stages if it is empty. */
    static List<SpecCase> read(String stage) {
        if (!Files.isDirectory(file(stage))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(file(stage))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String stage) {
        return ROOT.resolve(stage);
    }

    private static List<SpecCase> read(Path path) {
        String file = path.getFileName().toString();
        List<SpecCase> cases = new ArrayList<>();
        List<String> heading = new ArrayList<>();
        List<SpecCase.Entry> entries = new ArrayList<>();
        int number = 0;
        for (String line : lines(path)) {
            number++;
            if (line.isBlank()) {
                end(cases, file, number, heading, entries);
            } else if (line.startsWith("#") && entries.isEmpty()) {
                heading.add(line.substring(1).strip());
            } else {
                entries.add(SpecCase.entry(file, number, line));
            }
        }
        end(cases, file, number + 1, heading, entries);
        return cases;
    }

    private static void end(
            List<SpecCase> cases, String file, int line, List<String> heading, List<SpecCase.Entry> entries) {
        if (!entries.isEmpty()) {
            SpecCase one = new SpecCase(file, line - entries.size(), String.join(" ", heading), List.copyOf(entries));
            if (heading.isEmpty()) {
                throw one.malformed("a case needs a heading");
            }
            one.text();
            cases.add(one);
        }
        heading.clear();
        entries.clear();
    }

    private static List<String> lines(Path path) {
        try {
            return Files.readAllLines(path);
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
    }
}
