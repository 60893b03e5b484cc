package io.github.isnad.internal.sentence;

import io.github.isnad.internal.lexeme.Lexemes;
import java.util.Arrays;

/** The lines of a text that hold a token: where each begins. A line is a block. Made for one call. */
final class Lines {
    private int[] firsts = new int[16];
    private int size;

    Lines(Lexemes lexemes) {
        int tokens = lexemes.size();
        for (int i = 0; i < tokens; i++) {
            if (i == 0 || breaks(lexemes.text(), lexemes.end(i - 1), lexemes.start(i))) {
                add(i);
            }
        }
        add(tokens);
        size--;
    }

    private void add(int first) {
        if (size == firsts.length) {
            firsts = Arrays.copyOf(firsts, size * 2);
        }
        firsts[size++] = first;
    }

    private static boolean breaks(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            switch (text.charAt(at)) {
                case '\n', '\r', '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    int size() {
        return size;
    }

    /** {@return the first token of a line} */
    int first(int line) {
        return firsts[line];
    }

    /** {@return the token behind the last of a line} */
    int end(int line) {
        return firsts[line + 1];
    }
}
