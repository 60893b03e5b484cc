package io.github.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Imports point one way, and what is needed for the command line or an adapter alone stays in its room. */
class ArchitectureTest {
    private static final Path SOURCES = Path.of("src/main/java/io/github/isnad");
    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?(io\\.github\\.isnad(?:\\.[a-z]+)*)\\.[A-Z].*;");
    private static final int LONGEST_FILE = 400;

    /** For each room the rooms that it may import; the room itself goes without saying. */
    private static final Map<String, Set<String>> ALLOWED = new HashMap<>();

    /** Where alone a library may be used. */
    private static final Map<String, String> ROOM_OF_LIBRARY = Map.of(
            "picocli", "cli",
            "tools.jackson", "cli",
            "com.fasterxml", "cli",
            "me.tongfei", "cli",
            "org.apache.lucene", "lucene",
            "opennlp", "opennlp");

    static {
        String words = " internal.lexicon";
        String lexemes = words + " internal.lexeme";
        allow("text", "");
        allow("normalize", "text");
        allow("tokenize", "text normalize" + words);
        allow("sentence", "text normalize tokenize internal.sentence" + lexemes);
        allow("number", "text normalize tokenize sentence internal.number" + lexemes);
        allow("quote", "text normalize tokenize sentence internal.quote" + lexemes);
        allow("claim", "text normalize tokenize sentence number quote internal.claim" + lexemes);
        allow("internal.lexicon", "text normalize");
        allow("internal.lexeme", "text normalize tokenize internal.lexicon");
        allow("internal.sentence", "text normalize tokenize sentence" + lexemes);
        allow("internal.number", "text normalize tokenize sentence number internal.sentence" + lexemes);
        allow("internal.quote", "text normalize tokenize sentence quote internal.sentence" + lexemes);
        allow(
                "internal.claim",
                "text normalize tokenize sentence number quote claim internal.sentence internal.number internal.quote"
                        + lexemes);
        String records = " text normalize tokenize sentence number quote claim";
        allow("", records + lexemes + " internal.sentence internal.number internal.quote internal.claim");
        allow("cli", " ." + records);
        allow("lucene", " ." + records);
        allow("opennlp", " ." + records);
    }

    private static void allow(String room, String rooms) {
        Set<String> allowed = new HashSet<>(List.of(rooms.strip().split(" ")));
        if (allowed.remove(".")) {
            allowed.add("");
        }
        ALLOWED.put(room, allowed);
    }

    @Test
    void importsPointOneWay() {
        List<String> wrong = new ArrayList<>();
        for (Path file : sources()) {
            String room = room(file);
            assertThat(ALLOWED).as("a new room needs a place in the house").containsKey(room);
            for (String line : lines(file)) {
                Matcher imported = IMPORT.matcher(line);
                if (imported.find()) {
                    String from = imported.group(1).replaceFirst("io\\.github\\.isnad\\.?", "");
                    if (!from.equals(room) && !ALLOWED.get(room).contains(from)) {
                        wrong.add(file + ": " + line);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void namesOfOtherRoomsAreImported() {
        List<String> wrong = new ArrayList<>();
        for (Path file : sources()) {
            lines(file).stream()
                    .filter(line -> !line.startsWith("import ") && !line.strip().startsWith("*"))
                    .filter(line -> line.matches(".*\\bio\\.github\\.isnad\\.([a-z]+\\.)*[A-Z].*"))
                    .filter(line -> !line.contains("{@link"))
                    .forEach(line -> wrong.add(file + ": " + line));
        }
        assertThat(wrong)
                .as("a name with its package escapes the test of imports")
                .isEmpty();
    }

    @Test
    void librariesStayInTheirRooms() {
        List<String> wrong = new ArrayList<>();
        for (Path file : sources()) {
            for (String line : lines(file)) {
                ROOM_OF_LIBRARY.forEach((library, room) -> {
                    if (line.startsWith("import ") && line.contains(" " + library + ".") && !room.equals(room(file))) {
                        wrong.add(file + ": " + line);
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void filesStayShort() {
        assertThat(sources()).allSatisfy(file -> assertThat(lines(file)).hasSizeLessThanOrEqualTo(LONGEST_FILE));
    }

    private static String room(Path file) {
        return SOURCES.relativize(file.getParent()).toString().replace('/', '.').replace('\\', '.');
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
