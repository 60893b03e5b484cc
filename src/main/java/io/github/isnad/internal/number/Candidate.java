package io.github.isnad.internal.number;

import io.github.isnad.number.NumberKind;
import io.github.isnad.number.NumberMention;
import io.github.isnad.number.NumericValue;
import io.github.isnad.number.Qualifier;
import io.github.isnad.number.Unit;
import org.jspecify.annotations.Nullable;

/** A number in the making. Mutable: rules fill it, then qualifier and unit are looked for around it. */
final class Candidate {
    /** Its first token, behind proclitic tokens. */
    final int first;
    /** The token behind its last. */
    int end;
    /** Raw offset of its first character. */
    int start;
    /** Raw offset behind its last character. */
    int stop;

    NumberKind kind;

    @Nullable
    NumericValue value;

    Qualifier qualifier = Qualifier.EXACT;

    @Nullable
    Unit unit;
    /** Whether the rule has told the unit, or that there is none. */
    boolean unitKnown;

    Candidate(int first, int end, int start, int stop, NumberKind kind, @Nullable NumericValue value) {
        this.first = first;
        this.end = end;
        this.start = start;
        this.stop = stop;
        this.kind = kind;
        this.value = value;
    }

    NumberMention toMention() {
        return new NumberMention(start, stop, kind, value, qualifier, unit);
    }
}
