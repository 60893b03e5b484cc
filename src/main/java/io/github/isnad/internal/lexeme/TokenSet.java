package io.github.isnad.internal.lexeme;

/**
 * A set of tokens of a text, a bit for each: most questions turn on few tokens, and a loop that only notes them has no branch to
 * guess and nothing to grow.
 */
public final class TokenSet {
    private final long[] bits;

    /**
     * Makes an empty one.
     *
     * @param tokens how many tokens the text has
     */
    public TokenSet(int tokens) {
        bits = new long[tokens / Long.SIZE + 1];
    }

    /**
     * Adds a token.
     *
     * @param token the token
     */
    public void add(int token) {
        bits[token / Long.SIZE] |= 1L << token;
    }

    /**
     * Tells of 64 tokens at once which of them it holds: a loop that adds every token or not waits each time for what it wrote the
     * time before.
     *
     * @param from the first of them, a multiple of 64
     * @param held a bit for each, the first lowest
     */
    public void set(int from, long held) {
        bits[from / Long.SIZE] = held;
    }

    /**
     * Finds the first token of the set in a stretch. It looks no farther: a text of short stretches would be passed for each.
     *
     * @param from where the stretch begins, at most the number of tokens
     * @param to where it ends, at most the number of tokens
     * @return the first token of the set that is {@code from} or behind it and before {@code to}; {@code to} or a later one if
     *     there is none
     */
    public int next(int from, int to) {
        int word = from / Long.SIZE;
        int last = to / Long.SIZE;
        long rest = bits[word] & -1L << from;
        while (rest == 0 && word < last) {
            rest = bits[++word];
        }
        return rest == 0 ? Math.max(from, to) : word * Long.SIZE + Long.numberOfTrailingZeros(rest);
    }
}
