package io.github.isnad.normalize;

import io.github.isnad.text.Alignment;
import java.util.Arrays;

/**
 * The edits of one call, in order: where code units of the text were deleted, spelled out or joined. Unlike the builder of an
 * alignment it can take back the last ones, since a combining mark changes a letter that is written already.
 */
final class Edits {
    private static final int SIDES = 4;

    /** For each edit where it starts and ends in the text, then where in what was written. */
    private int[] bounds = new int[SIDES * 8];

    private int size;

    /** Adds an edit. */
    void add(int from, int to, int writtenFrom, int writtenTo) {
        boolean deletion = writtenFrom == writtenTo;
        if (deletion && size > 0 && bounds[size - 3] == from && bounds[size - 2] == writtenTo) {
            bounds[size - 3] = to; // one deletion with the one before
            return;
        }
        if (size == bounds.length) {
            bounds = Arrays.copyOf(bounds, size * 2);
        }
        bounds[size] = from;
        bounds[size + 1] = to;
        bounds[size + 2] = writtenFrom;
        bounds[size + 3] = writtenTo;
        size += SIDES;
    }

    /** Makes one edit of what was written from an index on, up to where the text is read now. */
    void join(int index, int to, int writtenTo) {
        int from = -1;
        int writtenFrom = index;
        while (size > 0 && bounds[size - 1] > index) {
            size -= SIDES;
            if (bounds[size + 2] <= index) {
                from = bounds[size];
                writtenFrom = bounds[size + 2];
            }
        }
        if (from < 0) {
            from = size == 0 ? index : bounds[size - 3] + index - bounds[size - 1];
        }
        add(from, to, writtenFrom, writtenTo);
    }

    /** Makes the alignment of a text with what was written. */
    Alignment toAlignment(int length) {
        Alignment.Builder builder = Alignment.builder();
        int at = 0;
        for (int i = 0; i < size; i += SIDES) {
            builder.equal(bounds[i] - at).replace(bounds[i + 1] - bounds[i], bounds[i + 3] - bounds[i + 2]);
            at = bounds[i + 1];
        }
        return builder.equal(length - at).build(length);
    }
}
