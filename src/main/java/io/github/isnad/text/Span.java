package io.github.isnad.text;

import java.io.Serializable;

/**
 * A stretch of a text: UTF-16 offsets, half open, so that {@code text.substring(start, end)} is its surface. Immutable and
 * thread-safe. Ordered by start, then by end.
 *
 * @param start offset of the first UTF-16 code unit, 0 or more
 * @param end offset behind the last UTF-16 code unit, {@code start} or more
 */
public record Span(int start, int end) implements Spanned, Comparable<Span>, Serializable {
    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "start and end must satisfy 0 <= start <= end, got " + start + ", " + end);
        }
    }

    @Override
    public Span span() {
        return this;
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
