package io.github.isnad.cli;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.text.WordUtils;

/**
 * Arabic on a terminal, among English labels. What the text holds of controls and directional marks is taken out, so that it can
 * neither steer the terminal nor disorder the line; every piece is isolated (U+2068 … U+2069), so that numbers beside it stay where
 * they are.
 */
final class TerminalText {
    private static final int WIDTH = 76;
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private TerminalText() {}

    static String isolated(String text) {
        return FIRST_STRONG_ISOLATE + plain(text) + POP_DIRECTIONAL_ISOLATE;
    }

    /** Cuts a text into lines, each isolated. */
    static List<String> wrapped(String text) {
        return Arrays.stream(WordUtils.wrap(plain(text), WIDTH, "\n", false).split("\n"))
                .map(TerminalText::isolated)
                .toList();
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.getType(c) == Character.CONTROL) {
                plain.append(' ');
            } else if (Character.getType(c) != Character.FORMAT || c == 0x200C || c == 0x200D) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString().strip();
    }
}
