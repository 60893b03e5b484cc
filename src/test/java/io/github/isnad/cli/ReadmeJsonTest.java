package io.github.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's JSON is what the command line writes. */
class ReadmeJsonTest {
    private static final Pattern EXAMPLE = Pattern.compile("`([^`\n]+)` gives\n\n```json\n(.*?)```", Pattern.DOTALL);

    @Test
    void exampleIsWhatIsWritten() throws IOException {
        MatchResult example = EXAMPLE.matcher(Files.readString(Path.of("README.md")))
                .results()
                .findFirst()
                .orElseThrow();
        CommandLine run = CommandLine.run(example.group(1), "--to", "jsonl");
        assertThat(run.article()).isEqualTo(CommandLine.MAPPER.readTree(example.group(2)));
    }
}
