package io.github.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** How articles come in. */
enum InputFormat {
    /** A file is one article. */
    TEXT {
        @Override
        void read(String name, InputStream in, Consumer<List<Unread>> articles) throws IOException {
            articles.accept(List.of(new TextFile(name, in.readAllBytes())));
        }
    },
    /** A line is an object with the article's id and text. */
    JSONL {
        @Override
        void read(String name, InputStream in, Consumer<List<Unread>> articles) throws IOException {
            new JsonLinesReader(name, in).read(articles);
        }
    };

    /** Hands on every article of a stream, in order; those together that come together. */
    abstract void read(String name, InputStream in, Consumer<List<Unread>> articles) throws IOException;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
