package io.github.isnad.internal.claim;

import io.github.isnad.claim.Change;
import io.github.isnad.number.NumberMention;
import io.github.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/** A claim in the making. Mutable: counted noun, change and level before it are filled in one after the other. */
final class Quantity {
    final NumberMention number;
    /** Its first token. */
    final int first;
    /** The token behind its last. */
    final int end;
    /** The token behind its unit; behind it and the brackets that hold it alone if it has none. */
    final int unitEnd;
    /** The first token of its sentence. */
    final int start;
    /** The token behind its sentence. */
    final int limit;

    @Nullable
    Span counted;

    @Nullable
    Change change;

    @Nullable
    NumberMention from;

    Quantity(NumberMention number, int first, int end, int unitEnd, int start, int limit) {
        this.number = number;
        this.first = first;
        this.end = end;
        this.unitEnd = unitEnd;
        this.start = start;
        this.limit = limit;
    }

    /** {@return whether another one stands in the same sentence} */
    boolean sharesSentence(Quantity other) {
        return start == other.start;
    }
}
