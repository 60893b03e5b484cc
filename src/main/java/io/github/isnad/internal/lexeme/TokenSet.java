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
     * Finds the next token of the set.
     *
     * @param from where to begin, at most the number of tokens
     * @return the first token of the set that is {@code from} or behind it; a number beyond all tokens if there is none
     */
    public int next(int from) {
        int word = from / Long.SIZE;
        long rest = bits[word] & -1L << from;
        while (rest == 0 && ++word < bits.length) {
            rest = bits[word];
        }
        return word * Long.SIZE + Long.numberOfTrailingZeros(rest);
    }
}
