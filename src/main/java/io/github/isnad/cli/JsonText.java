package io.github.isnad.cli;

import java.math.BigDecimal;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * JSON in the making, on one line or indented for people. Jackson's generator would do, but checks each step of a writer that has
 * one reader of its own, and what it is inlined to took a tenth of all that the JVM compiles.
 */
final class JsonText {
    private static final String INDENTATION = "  ";
    private static final String[] ESCAPES = escapes();

    private final StringBuilder out = new StringBuilder(1 << 13);
    private final boolean indented;
    private int depth;
    /** Whether something stands before in the object or list. */
    private boolean begun;
    /** Whether the name of what comes next has been written. */
    private boolean named;

    JsonText(boolean indented) {
        this.indented = indented;
    }

    private static String[] escapes() {
        String[] escapes = new String['\\' + 1];
        for (char c = 0; c < ' '; c++) {
            escapes[c] = unicode(c);
        }
        escapes['\b'] = "\\b";
        escapes['\t'] = "\\t";
        escapes['\n'] = "\\n";
        escapes['\f'] = "\\f";
        escapes['\r'] = "\\r";
        escapes['"'] = "\\\"";
        escapes['\\'] = "\\\\";
        return escapes;
    }

    private static String unicode(char c) {
        return "\\u".concat(HexFormat.of().withUpperCase().toHexDigits(c));
    }

    void openObject() {
        separate();
        out.append('{');
        depth++;
        begun = false;
    }

    void closeObject() {
        depth--;
        breakLine();
        out.append('}');
        begun = true;
    }

    void openList() {
        separate();
        out.append('[');
        begun = false;
    }

    void closeList() {
        out.append(indented ? " ]" : "]");
        begun = true;
    }

    /** Writes the name of what comes next in an object; one that needs no escape. */
    JsonText name(String name) {
        out.append(begun ? "," : "");
        breakLine();
        out.append('"').append(name).append(indented ? "\" : " : "\":");
        named = true;
        return this;
    }

    void string(@Nullable String text) {
        if (text == null) {
            plain("null");
        } else {
            string(text, 0, text.length());
        }
    }

    /** Writes a stretch of a text as a string. */
    void string(String text, int start, int end) {
        separate();
        out.append('"');
        int copied = start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c > '\\' && !Character.isSurrogate(c)) {
                continue;
            }
            String escape = c > '\\' ? loneSurrogate(text, i, start, end) : ESCAPES[c];
            if (escape != null) {
                out.append(text, copied, i).append(escape);
                copied = i + 1;
            }
        }
        out.append(text, copied, end).append('"');
    }

    /** UTF-8 cannot hold a surrogate that stands alone, an escape can; null if it does not. */
    private static @Nullable String loneSurrogate(String text, int at, int start, int end) {
        char c = text.charAt(at);
        boolean paired = Character.isHighSurrogate(c)
                ? at + 1 < end && Character.isLowSurrogate(text.charAt(at + 1))
                : at > start && Character.isHighSurrogate(text.charAt(at - 1));
        return paired ? null : unicode(c);
    }

    void number(int number) {
        separate();
        out.append(number);
    }

    void number(@Nullable BigDecimal number) {
        plain(number == null ? "null" : number.toPlainString());
    }

    /** Writes a number or constant as it is. */
    void plain(String value) {
        separate();
        out.append(value);
    }

    private void separate() {
        if (named) {
            named = false;
        } else if (depth > 0) {
            out.append(begun ? "," : "").append(indented ? " " : "");
        }
        begun = true;
    }

    private void breakLine() {
        if (indented) {
            out.append('\n').append(INDENTATION.repeat(depth));
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
