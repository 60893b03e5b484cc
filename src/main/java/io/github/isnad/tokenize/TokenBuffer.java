package io.github.isnad.tokenize;

import java.util.Arrays;

/** Tokens as they are found. Its arrays become those of the result, so that making it allocates nothing else. */
final class TokenBuffer {
    /** Running news has more than this many characters a token, white space included; denser text makes the arrays grow. */
    private static final int FEWEST_CHARS_A_TOKEN = 4;

    private static final int SPARE = 8;

    private int[] starts;
    private int[] ends;
    private byte[] kinds;
    private int size;

    TokenBuffer(int textLength) {
        int capacity = textLength / FEWEST_CHARS_A_TOKEN + SPARE;
        starts = new int[capacity];
        ends = new int[capacity];
        kinds = new byte[capacity];
    }

    void add(int start, int end, int kind) {
        int at = size;
        if (at == starts.length) {
            grow();
        }
        starts[at] = start;
        ends[at] = end;
        kinds[at] = (byte) kind;
        size = at + 1;
    }

    private void grow() {
        int capacity = size + (size >> 1) + SPARE;
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        kinds = Arrays.copyOf(kinds, capacity);
    }

    boolean isEmpty() {
        return size == 0;
    }

    int lastStart() {
        return starts[size - 1];
    }

    int lastEnd() {
        return ends[size - 1];
    }

    boolean lastIs(TokenKind kind) {
        return size > 0 && kinds[size - 1] == kind.ordinal();
    }

    /** Takes back the tokens that start at an offset or behind it; false, and nothing taken back, if one lies across it. */
    boolean takeBack(int offset) {
        int kept = size;
        while (kept > 0 && starts[kept - 1] >= offset) {
            kept--;
        }
        if (kept > 0 && ends[kept - 1] > offset) {
            return false;
        }
        size = kept;
        return true;
    }

    Tokens toTokens() {
        return new Tokens(starts, ends, kinds, size);
    }
}
