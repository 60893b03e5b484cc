package io.github.isnad.internal.quote;

import io.github.isnad.internal.sentence.Layout.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a cue and what is said: a complementiser with its preposition, a colon, quotation marks, or several.
 *
 * @param first the first token of it
 * @param content the first token of what is said
 * @param kind by what it is introduced
 * @param quotation the quotation with which the content begins, or null
 */
record Introduction(
        int first, int content, Kind kind, @Nullable Quotation quotation) {
    /** By what content is introduced. */
    enum Kind {
        COMPLEMENTISER,
        COLON,
        MARKS
    }

    /** Whether the content is nothing but the quotation. */
    boolean isMarks() {
        return kind == Kind.MARKS;
    }
}
