package io.github.isnad.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;

/** Reads a file that is one article. */
final class TextReader {
    private TextReader() {}

    static Input read(String name, InputStream in) throws IOException {
        byte[] bytes = in.readAllBytes();
        try {
            return new Input.Article(id(name), Utf8.decode(bytes));
        } catch (Utf8.MalformedException e) {
            return new Input.Failure(
                    name + ": line " + line(bytes, e.offset()) + ", byte " + e.offset() + ": " + e.getMessage());
        }
    }

    /** The file's name without folder and extension; a name that begins with its only dot has no extension. */
    private static String id(String name) {
        String file = new File(name).getName();
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    private static int line(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
