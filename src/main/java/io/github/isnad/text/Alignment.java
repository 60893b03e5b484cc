package io.github.isnad.text;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;

/**
 * How the code units of a normalised text stand for those of the original: runs that correspond one to one, and between them
 * edits that put some code units in place of others. It maps span to span, not offset to offset: a map of single offsets would
 * cover too much beside a deletion. Immutable and thread-safe.
 *
 * <ul>
 *   <li>Deleted code units at the edge of a span are left out, those inside it are kept: the mapping is tight.
 *   <li>All code units of an edit share its whole source: half of an expansion maps to the whole character it came from.
 *   <li>A span of which nothing is left, or an empty one, maps to the empty span where it would stand.
 * </ul>
 *
 * <p>All offsets are UTF-16 code units, spans are half open.
 */
public final class Alignment implements Serializable {
    private static final long serialVersionUID = 1;

    /** The length of the original text. */
    private final int originalLength;
    /** The length of the normalised text. */
    private final int normalizedLength;
    /** Where the edits stand in the original text. */
    private final EditBounds original;
    /** Where the edits stand in the normalised text. */
    private final EditBounds normalized;

    private Alignment(int originalLength, int normalizedLength, EditBounds original, EditBounds normalized) {
        this.originalLength = originalLength;
        this.normalizedLength = normalizedLength;
        this.original = original;
        this.normalized = normalized;
    }

    /**
     * Aligns a text with itself.
     *
     * @param length its length in UTF-16 code units, 0 or more
     * @return the alignment without an edit, never null
     * @throws IllegalArgumentException if {@code length} is negative
     */
    public static Alignment identity(int length) {
        return builder().equal(length).build(length);
    }

    /** {@return a new builder, never null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the length of the original text in UTF-16 code units} */
    public int originalLength() {
        return originalLength;
    }

    /** {@return the length of the normalised text in UTF-16 code units} */
    public int normalizedLength() {
        return normalizedLength;
    }

    /**
     * Maps a stretch of the normalised text to what it stands for.
     *
     * @param span a stretch of the normalised text, not null
     * @return its source in the original text, never null
     * @throws IndexOutOfBoundsException if {@code span} does not lie in the normalised text
     */
    public Span toOriginal(Spanned span) {
        return map(span, normalized, normalizedLength, original);
    }

    /**
     * Maps a stretch of the original text to what stands for it.
     *
     * @param span a stretch of the original text, not null
     * @return what has become of it in the normalised text, never null
     * @throws IndexOutOfBoundsException if {@code span} does not lie in the original text
     */
    public Span toNormalized(Spanned span) {
        return map(span, original, originalLength, normalized);
    }

    private static Span map(Spanned span, EditBounds from, int length, EditBounds to) {
        Objects.requireNonNull(span, "span must not be null");
        int start = span.start();
        int end = span.end();
        Objects.checkFromToIndex(start, end, length);
        int first = from.lastFrom(start);
        while (start < end && from.covers(first, start) && to.isEmpty(first)) {
            start = from.ends()[first];
            first = from.lastFrom(start);
        }
        if (start >= end) {
            int at = startOfImage(from, to, from.lastFrom(span.start()), span.start());
            return new Span(at, at);
        }
        int last = from.lastFrom(end - 1);
        while (from.covers(last, end - 1) && to.isEmpty(last)) {
            end = from.starts()[last];
            last = from.lastFrom(end - 1);
        }
        int endOfImage = from.covers(last, end - 1) ? to.ends()[last] : beyond(from, to, last, end);
        return new Span(startOfImage(from, to, first, start), endOfImage);
    }

    private static int startOfImage(EditBounds from, EditBounds to, int edit, int offset) {
        return from.covers(edit, offset) ? to.starts()[edit] : beyond(from, to, edit, offset);
    }

    /** Where an offset behind an edit, in the run that follows it, comes to stand. */
    private static int beyond(EditBounds from, EditBounds to, int edit, int offset) {
        return edit == EditBounds.NONE ? offset : to.ends()[edit] + offset - from.ends()[edit];
    }

    /**
     * Joins two stages: this one's normalised text is the other one's original.
     *
     * @param next the alignment of the second stage, not null
     * @return the alignment of this one's original with the second one's normalised text, never null
     * @throws IllegalArgumentException if the length of {@code next}'s original is not that of this normalised text
     */
    public Alignment andThen(Alignment next) {
        Objects.requireNonNull(next, "next must not be null");
        if (next.originalLength != normalizedLength) {
            throw new IllegalArgumentException(
                    "next must align a text of length " + normalizedLength + ", got " + next.originalLength);
        }
        Builder joined = new Builder();
        int at = 0; // in the text between the two stages
        int i = 0;
        int j = 0;
        while (i < normalized.size() || j < next.original.size()) {
            int left = i < normalized.size() ? normalized.starts()[i] : Integer.MAX_VALUE;
            int right = j < next.original.size() ? next.original.starts()[j] : Integer.MAX_VALUE;
            int from = Math.min(left, right);
            joined.equal(from - at);
            at = from;
            if (left == from && normalized.isEmpty(i)) {
                joined.replace(original.ends()[i] - original.starts()[i], 0);
                i++;
                continue;
            }
            if (right == from && next.original.isEmpty(j)) {
                joined.replace(0, next.normalized.ends()[j] - next.normalized.starts()[j]);
                j++;
                continue;
            }
            // Edits of both stages that overlap in the text between become one.
            int to = from + 1;
            for (boolean grown = true; grown; ) {
                grown = false;
                while (i < normalized.size() && normalized.starts()[i] < to) {
                    to = Math.max(to, normalized.ends()[i++]);
                    grown = true;
                }
                while (j < next.original.size() && next.original.starts()[j] < to) {
                    to = Math.max(to, next.original.ends()[j++]);
                    grown = true;
                }
            }
            joined.replace(
                    beyond(normalized, original, i - 1, to) - joined.originalLength,
                    beyond(next.original, next.normalized, j - 1, to) - joined.normalizedLength);
            at = to;
        }
        return joined.equal(normalizedLength - at).build(originalLength);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Alignment that
                && originalLength == that.originalLength
                && normalizedLength == that.normalizedLength
                && Arrays.equals(original.starts(), that.original.starts())
                && Arrays.equals(original.ends(), that.original.ends())
                && Arrays.equals(normalized.starts(), that.normalized.starts())
                && Arrays.equals(normalized.ends(), that.normalized.ends());
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(original.starts()) + Arrays.hashCode(normalized.ends());
    }

    /** {@return lengths and edits, for a debugger} */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("Alignment[" + originalLength + "->" + normalizedLength);
        for (int i = 0; i < original.size(); i++) {
            out.append(", ").append(original.starts()[i]).append("..").append(original.ends()[i]);
            out.append("->")
                    .append(normalized.starts()[i])
                    .append("..")
                    .append(normalized.ends()[i]);
        }
        return out.append(']').toString();
    }

    /** Collects the runs of an alignment from left to right. Not thread-safe. */
    public static final class Builder {
        private static final int SIDES = 4;

        private int[] edits = new int[SIDES * 8];
        private int size;
        private int originalLength;
        private int normalizedLength;

        private Builder() {}

        /**
         * Adds a run of code units that correspond one to one, kept as they are or each replaced by one other.
         *
         * @param count how many, 0 or more
         * @return this builder, never null
         * @throws IllegalArgumentException if {@code count} is negative
         */
        public Builder equal(int count) {
            requireCount(count, "count");
            originalLength += count;
            normalizedLength += count;
            return this;
        }

        /**
         * Adds an edit: code units that stand, as a whole, for others. None of them is a deletion, none of the others an insertion.
         *
         * @param originalCount how many code units of the original text, 0 or more
         * @param normalizedCount how many of the normalised text, 0 or more
         * @return this builder, never null
         * @throws IllegalArgumentException if a count is negative
         */
        public Builder replace(int originalCount, int normalizedCount) {
            requireCount(originalCount, "originalCount");
            requireCount(normalizedCount, "normalizedCount");
            if (originalCount == 0 && normalizedCount == 0) {
                return this;
            }
            if (!continuesDeletion(normalizedCount)) {
                if (size == edits.length) {
                    edits = Arrays.copyOf(edits, size * 2);
                }
                edits[size] = originalLength;
                edits[size + 2] = normalizedLength;
                size += SIDES;
            }
            originalLength += originalCount;
            normalizedLength += normalizedCount;
            edits[size - SIDES + 1] = originalLength;
            edits[size - SIDES + 3] = normalizedLength;
            return this;
        }

        private boolean continuesDeletion(int normalizedCount) {
            return normalizedCount == 0
                    && size > 0
                    && edits[size - SIDES + 1] == originalLength
                    && edits[size - SIDES + 2] == normalizedLength;
        }

        private static void requireCount(int count, String name) {
            if (count < 0) {
                throw new IllegalArgumentException(name + " must not be negative, got " + count);
            }
        }

        /**
         * Makes the alignment.
         *
         * @param originalLength the length of the original text in UTF-16 code units
         * @return the alignment, never null
         * @throws IllegalStateException if the runs do not consume the original text exactly
         */
        public Alignment build(int originalLength) {
            if (this.originalLength != originalLength) {
                throw new IllegalStateException(
                        "runs must consume " + originalLength + " code units, got " + this.originalLength);
            }
            return new Alignment(originalLength, normalizedLength, side(0), side(2));
        }

        private EditBounds side(int column) {
            int[] starts = new int[size / SIDES];
            int[] ends = new int[size / SIDES];
            for (int i = 0; i < starts.length; i++) {
                starts[i] = edits[i * SIDES + column];
                ends[i] = edits[i * SIDES + column + 1];
            }
            return new EditBounds(starts, ends);
        }
    }
}
