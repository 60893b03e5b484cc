package io.github.isnad.text;

import java.io.Serializable;

/**
 * Where the edits of an alignment stand in one of its two texts, in order and disjoint.
 *
 * @param starts for each edit the offset of its first code unit
 * @param ends for each edit the offset behind its last one; the same where the other text alone has something
 */
record EditBounds(int[] starts, int[] ends) implements Serializable {
    /** The index of no edit. */
    static final int NONE = -1;

    int size() {
        return starts.length;
    }

    /** The last edit that starts at or before an offset, or {@link #NONE}. */
    int lastFrom(int offset) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (starts[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Whether an offset, at or behind the start of an edit, lies in it. */
    boolean covers(int edit, int offset) {
        return edit != NONE && offset < ends[edit];
    }

    boolean isEmpty(int edit) {
        return starts[edit] == ends[edit];
    }
}
