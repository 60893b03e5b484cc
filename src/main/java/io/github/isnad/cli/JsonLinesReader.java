package io.github.isnad.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes lines from a stream, as many at a time as have come and a block holds: to hand over each by itself costs more than to cut
 * it. A line that is no article is an error and the next one is read.
 */
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

    void read(Consumer<List<Unread>> articles) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] block = new byte[BLOCK];
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            List<Unread> complete = new ArrayList<>();
            int start = 0;
            for (int i = 0; i < read; i++) {
                if (block[i] == '\n') {
                    bytes.write(block, start, i + 1 - start);
                    complete.add(take(bytes));
                    start = i + 1;
                }
            }
            bytes.write(block, start, read - start);
            if (!complete.isEmpty()) {
                articles.accept(complete);
            }
        }
        if (bytes.size() > 0) {
            articles.accept(List.of(take(bytes)));
        }
    }

    private Unread take(ByteArrayOutputStream bytes) {
        line++;
        JsonLine taken = new JsonLine(name, line, offset, bytes.toByteArray());
        offset += bytes.size();
        bytes.reset();
        return taken;
    }
}
