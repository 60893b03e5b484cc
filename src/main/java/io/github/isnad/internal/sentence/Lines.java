package io.github.isnad.internal.sentence;

import io.github.isnad.internal.lexeme.Lexemes;
import java.util.Arrays;

/** The lines of a text that hold a token: where each begins. A line is a block. Made for one call. */
final class Lines {
    private int[] firsts = new int[16];
    private int size;

    Lines(Lexemes lexemes) {
        int tokens = lexemes.size();
        if (tokens > 0) {
            add(0);
        }
        for (int i = 1; i < tokens; i++) {
            if (breaks(lexemes.text(), lexemes.end(i - 1), lexemes.start(i))) {
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

    /** Whether a line breaks between two tokens. No token begins with a break; most often a single space parts them. */
    private static boolean breaks(String text, int from, int to) {
        if (isBreak(text.charAt(from))) {
            return true;
        }
        int at = from + 1;
        while (at < to && !isBreak(text.charAt(at))) {
            at++;
        }
        return at < to;
    }

    private static boolean isBreak(char c) {
        return c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
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
