package io.github.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class MainTest {
    private static final String NEWS = "قال وزير المالية إن العجز بلغ 1500 دولار.";

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void standardInputIsTheDefaultAndItsIdIsADash() {
        for (CommandLine run :
                List.of(CommandLine.run(NEWS, "--to", "jsonl"), CommandLine.run(NEWS, "--to", "jsonl", "-"))) {
            assertThat(run.status()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.article().get("id").stringValue()).isEqualTo("-");
            assertThat(run.article().get("sentences")).hasSize(1);
        }
    }

    @Test
    void aFilesIdIsItsNameWithoutExtension() throws IOException {
        CommandLine run = CommandLine.run(
                "", "--to", "jsonl", file("خبر.أول.txt", NEWS), file(".hidden", NEWS), file("bare", ""));
        assertThat(run.articles())
                .extracting(article -> article.get("id").stringValue())
                .containsExactly("خبر.أول", ".hidden", "bare");
    }

    @Test
    void jsonIsOneArrayAlsoOfNothing() throws IOException {
        JsonNode two = CommandLine.MAPPER.readTree(
                CommandLine.run("", "--to", "json", file("a.txt", NEWS), file("b.txt", NEWS))
                        .out());
        assertThat(two.isArray()).isTrue();
        assertThat(two).hasSize(2);
        assertThat(two.get(0).has("tokens")).isFalse();
        JsonNode none = CommandLine.MAPPER.readTree(
                CommandLine.run("", "--from", "jsonl", "--to", "json").out());
        assertThat(none.isArray()).isTrue();
        assertThat(none).isEmpty();
    }

    @Test
    void tokensAreShownWhenAsked() {
        assertThat(CommandLine.run(NEWS, "--to", "jsonl", "--tokens").article().get("tokens"))
                .isNotEmpty();
    }

    @Test
    void linesKeepTheirOrder() {
        String lines = IntStream.range(0, 500)
                .mapToObj(i -> "{\"id\":\"" + i + "\",\"text\":\"" + NEWS.repeat(i % 7) + "\"}\n")
                .collect(Collectors.joining());
        CommandLine run = CommandLine.run(lines, "--from", "jsonl", "--to", "jsonl");
        assertThat(run.articles())
                .extracting(article -> article.get("id").stringValue())
                .containsExactlyElementsOf(
                        IntStream.range(0, 500).mapToObj(String::valueOf).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "1",
                "{",
                "{\"id\":1,\"text\":\"\"}",
                "{\"id\":\"a\"}",
                "{\"id\":\"a\",\"text\":null}",
                "{\"id\":\"a\",\"text\":\"\"} x",
                "نص"
            })
    void aLineThatIsNoArticleIsNamedAndTheOthersAreAnalysed(String line) {
        String good = "{\"id\":\"good\",\"text\":\"نص\"}";
        CommandLine run = CommandLine.run(good + "\n" + line + "\n" + good, "--from", "jsonl", "--to", "jsonl");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.articles()).hasSize(2);
        assertThat(run.err())
                .startsWith("isnad: -: line 2, byte " + (good.getBytes(StandardCharsets.UTF_8).length + 1) + ": ")
                .hasLineCount(1);
    }

    @Test
    void bytesThatAreNoUtf8AreNamed() throws IOException {
        String bad = Files.write(folder.resolve("bad.txt"), new byte[] {'a', '\n', 'b', (byte) 0xE9, 'c'})
                .toString();
        CommandLine run = CommandLine.run("", "--to", "jsonl", bad, file("good.txt", NEWS));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().strip()).isEqualTo("isnad: " + bad + ": line 2, byte 3: malformed UTF-8");
        assertThat(run.article().get("id").stringValue()).isEqualTo("good");

        byte[] line = "{\"id\":\"é\",\"text\":\"\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(CommandLine.run(line, "--from", "jsonl").err()).contains("-: line 1, byte 7: malformed UTF-8");
    }

    @Test
    void aMissingFileIsNamedAndTheOthersAreAnalysed() throws IOException {
        String missing = folder.resolve("لا شيء.txt").toString();
        CommandLine run = CommandLine.run("", "--to", "jsonl", missing, folder.toString(), file("a.txt", NEWS));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("isnad: " + missing).contains("isnad: " + folder);
        assertThat(run.articles()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--to=xml", "--from=pdf", "--unknown", "-o"})
    void wrongUsageIsStatusTwo(String argument) {
        CommandLine run = CommandLine.run("", argument);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(argument.startsWith("--to") ? "xml" : "Usage:");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void anInputIsNotOverwritten() throws IOException {
        String file = file("a.txt", NEWS);
        assertThat(CommandLine.run("", "-o", file, file).status()).isEqualTo(2);
        assertThat(Path.of(file)).hasContent(NEWS);
    }

    @Test
    void writesToAFile() throws IOException {
        Path target = folder.resolve("out.json");
        CommandLine run = CommandLine.run(NEWS, "--to", "json", "-o", target.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(CommandLine.MAPPER.readTree(Files.readString(target))).hasSize(1);
        assertThat(CommandLine.run(NEWS, "-o", folder.resolve("no/such").toString())
                        .status())
                .isEqualTo(1);
    }

    @Test
    void helpAndVersion() {
        assertThat(CommandLine.run("", "--help").out()).contains("--from", "jsonl", "--tokens", "Exit status");
        assertThat(CommandLine.run("", "--version").out()).startsWith("isnad");
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void everyFormatTakesAnyText(OutputFormat to) {
        CommandLine run = CommandLine.run(
                "{\"id\":\"\\ud800<&\",\"text\":\"\\ud83d \\u0000\\u001b[2J\\u202e«قال\\n\\n<script>\"}",
                "--from",
                "jsonl",
                "--to",
                to.toString());
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isNotEmpty().doesNotContain("\u001b").doesNotContain("\0");
    }

    @Test
    void aClosedPipeEndsTheRun() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        InputStream endless = new InputStream() {
            private final byte[] line = "{\"id\":\"a\",\"text\":\"نص\"}\n".getBytes(StandardCharsets.UTF_8);
            private int at;

            @Override
            public int read() {
                return line[at++ % line.length];
            }
        };
        PrintStream err = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        assertThat(Main.run(new String[] {"--from", "jsonl", "--to", "jsonl"}, endless, closed, err))
                .isEqualTo(1);
    }
}
