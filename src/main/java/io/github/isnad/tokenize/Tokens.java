package io.github.isnad.tokenize;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The tokens of a text, in order and disjoint: bounds and kinds in three arrays, a {@link Token} made only when one is asked for.
 * Immutable and thread-safe.
 */
public final class Tokens extends AbstractList<Token> implements RandomAccess, Serializable {
    private static final long serialVersionUID = 1;

    /** Raw offsets of the first code units. */
    private final int[] starts;
    /** Raw offsets behind the last code units. */
    private final int[] ends;
    /** Ordinals of the kinds. */
    private final byte[] kinds;
    /** How much of the arrays is in use. */
    private final int size;

    Tokens(int[] starts, int[] ends, byte[] kinds, int size) {
        this.starts = starts;
        this.ends = ends;
        this.kinds = kinds;
        this.size = size;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Token get(int index) {
        return new Token(start(index), end(index), kind(index));
    }

    /**
     * Gives the start of a token without making an object.
     *
     * @param index its place in the list
     * @return the offset of its first UTF-16 code unit
     * @throws IndexOutOfBoundsException if there is no such token
     */
    public int start(int index) {
        return starts[Objects.checkIndex(index, size)];
    }

    /**
     * Gives the end of a token without making an object.
     *
     * @param index its place in the list
     * @return the offset behind its last UTF-16 code unit
     * @throws IndexOutOfBoundsException if there is no such token
     */
    public int end(int index) {
        return ends[Objects.checkIndex(index, size)];
    }

    /**
     * Gives the kind of a token without making an object.
     *
     * @param index its place in the list
     * @return its kind, never null
     * @throws IndexOutOfBoundsException if there is no such token
     */
    public TokenKind kind(int index) {
        return TokenKind.of(kinds[Objects.checkIndex(index, size)]);
    }
}
