package io.github.isnad.internal.number;

import io.github.isnad.number.NumberKind;
import io.github.isnad.number.NumericValue;

/** Makes a temperature negative: 5 درجات تحت الصفر. Immutable and thread-safe. */
final class BelowZero {
    private final int below;

    BelowZero(int below) {
        this.below = below;
    }

    /** Negates the value of a number behind whose unit تحت الصفر stands. */
    void mark(NumberText text, Candidate candidate, int behind) {
        boolean figure = candidate.kind == NumberKind.MEASURE && candidate.value instanceof NumericValue.Figure;
        if (figure && text.isWord(behind, below) && text.has(behind + 1, Role.ZERO.bit)) {
            candidate.value = new NumericValue.Figure(candidate.value.value().negate());
        }
    }
}
