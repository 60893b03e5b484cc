package io.github.isnad.cli;

import java.io.File;

/**
 * A file that is one article.
 *
 * @param name its name
 * @param bytes what is in it
 */
record TextFile(String name, byte[] bytes) implements Unread {
    @Override
    public Input read() {
        try {
            return new Input.Article(id(), Utf8.decode(bytes));
        } catch (Utf8.MalformedException e) {
            return new Input.Failure(
                    name + ": line " + line(e.offset()) + ", byte " + e.offset() + ": " + e.getMessage());
        }
    }

    /** The file's name without folder and extension; a name that begins with its only dot has no extension. */
    private String id() {
        String file = new File(name).getName();
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    private int line(int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
