package io.github.isnad.internal.number;

import io.github.isnad.number.NumberKind;
import io.github.isnad.number.NumberMention;
import io.github.isnad.number.NumericValue;
import io.github.isnad.number.Qualifier;
import io.github.isnad.number.Unit;
import org.jspecify.annotations.Nullable;

/** A number in the making. Mutable: rules fill it, then qualifier and unit are looked for around it. */
final class Candidate {
    private static final int OF_TOKENS = -1;

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
    /** The token behind its unit, where reading goes on; 0 if that is its own end. */
    int behindUnit;
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

    /** A cardinal as a number of a kind. */
    static Candidate of(Numeral numeral, NumberKind kind) {
        return new Candidate(
                numeral.first,
                numeral.end,
                numeral.start,
                numeral.stop,
                kind,
                new NumericValue.Figure(numeral.toBigDecimal()));
    }

    /** A number without a value, of these tokens; its offsets are told by them. */
    static Candidate of(int first, int end, NumberKind kind) {
        return new Candidate(first, end, OF_TOKENS, OF_TOKENS, kind, null);
    }

    /** Makes it reach to before a token. */
    void extendTo(int end) {
        this.end = end;
        stop = OF_TOKENS;
    }

    /** Tells the offsets that are those of its tokens: once, not in every rule. */
    void bound(NumberText text) {
        start = start == OF_TOKENS ? text.start(first) : start;
        stop = stop == OF_TOKENS ? text.stop(end - 1) : stop;
    }

    /** Takes the dash before a stretch of time for what it is: -43 عاما-, an insertion. */
    void dropDash(NumberText text) {
        boolean dash = !Character.isLetterOrDigit(text.lexemes.text().charAt(start));
        if (dash && value != null && value.value() != null && value.value().signum() < 0) {
            value = new NumericValue.Figure(value.value().negate());
            start++;
        }
    }

    NumberMention toMention() {
        return new NumberMention(start, stop, kind, value, qualifier, unit);
    }
}
