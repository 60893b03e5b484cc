package io.github.isnad.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the command line as a process would, on streams in memory. */
record CommandLine(int status, String out, String err) {
    /** What reads JSON in tests: the library's own way is not the one to check it with. */
    static final JsonMapper MAPPER = new JsonMapper();

    static CommandLine run(String in, String... arguments) {
        return run(in.getBytes(StandardCharsets.UTF_8), arguments);
    }

    static CommandLine run(byte[] in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        int status = Main.run(arguments, new ByteArrayInputStream(in), out, errors);
        return new CommandLine(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The articles of jsonl. */
    List<JsonNode> articles() {
        return out.lines().map(MAPPER::readTree).toList();
    }

    /** The one article of jsonl. */
    JsonNode article() {
        return articles().get(0);
    }
}
