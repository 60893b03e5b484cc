package io.github.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnad.normalize.Fold;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README says what is so: its tables are what the library finds today, its code compiles and holds, its links lead somewhere. */
class ReadmeTest {
    private static final Path FILE = Path.of("README.md");
    private static final Path EXAMPLES = Path.of("src/test/java/io/github/isnad/ReadmeExamplesTest.java");
    private static final String UPDATE = "readme.update";
    private static final Pattern MARK = Pattern.compile("<!-- check: (\\w+) -->");
    private static final Pattern CODE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)]*)\\)");
    private static final Pattern HEADING = Pattern.compile("^## (.*)$", Pattern.MULTILINE);

    @Test
    void tablesAreWhatIsFound() throws IOException {
        List<String> found = found(Files.readAllLines(FILE));
        if (Boolean.getBoolean(UPDATE)) {
            Files.write(FILE, found);
        }
        assertThat(String.join("\n", found) + "\n")
                .as("If what is found now is right: mvn test -Dtest=ReadmeTest -D%s=true", UPDATE)
                .isEqualTo(readme());
    }

    @Test
    void listsAreComplete() {
        assertThat(Stream.of(Fold.values()).map(fold -> row(fold.name()))).allMatch(readme()::contains);
        assertThat(ReadmeTables.ENUMS.keySet()).map(ReadmeTest::row).allMatch(readme()::contains);
        assertThat(ReadmeTables.EXPLANATIONS.keySet())
                .filteredOn(key -> key.equals(key.toLowerCase(Locale.ROOT)))
                .map(ReadmeTest::row)
                .allMatch(readme()::contains);
    }

    @Test
    void codeIsCompiledAndHolds() throws IOException {
        String examples = flat(Files.readString(EXAMPLES));
        assertThat(matches(CODE, 1))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(examples).contains(flat(code)));
    }

    @Test
    void linksLeadSomewhere() {
        List<String> anchors = matches(HEADING, 1).stream()
                .map(heading -> "#" + heading.toLowerCase(Locale.ROOT).replace(' ', '-'))
                .toList();
        assertThat(matches(LINK, 1))
                .isNotEmpty()
                .allMatch(link -> anchors.contains(link) || Files.exists(Path.of(link)));
    }

    /** The lines, with the rows of every marked table made anew from their first cells. */
    private static List<String> found(List<String> lines) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            out.add(lines.get(i));
            var mark = MARK.matcher(lines.get(i));
            if (!mark.matches()) {
                continue;
            }
            out.add(lines.get(++i));
            out.add(lines.get(++i));
            int columns = (int) lines.get(i).chars().filter(c -> c == '|').count() - 1;
            while (lines.get(i + 1).startsWith("|")) {
                String first = lines.get(++i).split("\\|")[1].strip();
                if (!first.isEmpty()) {
                    addRows(out, first, columns, ReadmeTables.ROWS.get(mark.group(1)));
                }
            }
        }
        return out;
    }

    private static void addRows(
            List<String> out, String first, int columns, Function<String, List<List<String>>> finder) {
        String text = first.substring(1, first.length() - 1).replace("\\n", "\n");
        List<List<String>> rows = finder.apply(text);
        if (rows.isEmpty()) {
            rows = List.of(Collections.nCopies(columns - 1, ReadmeTables.NONE));
        }
        String cell = first;
        for (List<String> row : rows) {
            out.add("| " + cell + " | " + String.join(" | ", row) + " |");
            cell = "";
        }
    }

    private static String row(String first) {
        return "\n| `" + first + "` | ";
    }

    private static String flat(String code) {
        return code.replaceAll("\\s+", "");
    }

    private static List<String> matches(Pattern pattern, int group) {
        return pattern.matcher(readme())
                .results()
                .map((MatchResult match) -> match.group(group))
                .toList();
    }

    private static String readme() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
