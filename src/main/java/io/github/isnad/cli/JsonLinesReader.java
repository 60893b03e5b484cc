package io.github.isnad.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;

/** Reads articles from lines of JSON, one line in memory at a time. A line that is none is an error and the next one is read. */
final class JsonLinesReader {
    private static final int BLOCK = 1 << 16;

    private final String name;
    private final InputStream in;
    private int line;
    private long offset;

    JsonLinesReader(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    void read(Consumer<Input> articles) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] block = new byte[BLOCK];
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            int start = 0;
            for (int i = 0; i < read; i++) {
                if (block[i] == '\n') {
                    bytes.write(block, start, i + 1 - start);
                    articles.accept(take(bytes));
                    start = i + 1;
                }
            }
            bytes.write(block, start, read - start);
        }
        if (bytes.size() > 0) {
            articles.accept(take(bytes));
        }
    }

    private Input take(ByteArrayOutputStream bytes) {
        line++;
        Input input = parse(bytes.toByteArray());
        offset += bytes.size();
        bytes.reset();
        return input;
    }

    private Input parse(byte[] bytes) {
        try {
            String json = Utf8.decode(bytes);
            Input article = Json.read(line == 1 && json.startsWith("\uFEFF") ? json.substring(1) : json);
            return article == null ? failure(offset, "no object with a string id and a string text") : article;
        } catch (Utf8.MalformedException e) {
            return failure(offset + e.offset(), e.getMessage());
        } catch (JacksonException e) {
            return failure(offset, "no JSON: " + e.getOriginalMessage());
        }
    }

    private Input failure(long at, String why) {
        return new Input.Failure(name + ": line " + line + ", byte " + at + ": " + why);
    }
}
