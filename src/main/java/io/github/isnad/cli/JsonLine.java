package io.github.isnad.cli;

import tools.jackson.core.JacksonException;

/**
 * A line that should be an article.
 *
 * @param file the name of its file
 * @param number which line it is, from 1
 * @param offset how many bytes stand before it
 * @param bytes the line
 */
record JsonLine(String file, int number, long offset, byte[] bytes) implements Unread {
    @Override
    public Input read() {
        try {
            String json = Utf8.decode(bytes);
            Input article = Json.read(number == 1 && json.startsWith("\uFEFF") ? json.substring(1) : json);
            return article == null ? failure(offset, "no object with a string id and a string text") : article;
        } catch (Utf8.MalformedException e) {
            return failure(offset + e.offset(), e.getMessage());
        } catch (JacksonException e) {
            return failure(offset, "no JSON: " + e.getOriginalMessage());
        }
    }

    private Input failure(long at, String why) {
        return new Input.Failure(file + ": line " + number + ", byte " + at + ": " + why);
    }
}
