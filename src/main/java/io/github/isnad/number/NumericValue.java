package io.github.isnad.number;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The value of a number: one figure, two ends, or the bounds that a vague word gives. Immutable and thread-safe. */
public sealed interface NumericValue extends Serializable {
    /** {@return the one figure, or null if there is none} */
    default @Nullable BigDecimal value() {
        return null;
    }

    /** {@return the lower end, or null if there is none} */
    default @Nullable BigDecimal low() {
        return null;
    }

    /** {@return the upper end, or null if there is none} */
    default @Nullable BigDecimal high() {
        return null;
    }

    /**
     * One figure; with a {@link Qualifier} it may be a bound.
     *
     * @param value the figure, magnitude words included, not null
     */
    record Figure(BigDecimal value) implements NumericValue {
        /**
         * Checks the figure.
         *
         * @throws NullPointerException if {@code value} is null
         */
        public Figure {
            Objects.requireNonNull(value, "value must not be null");
        }
    }

    /**
     * Two ends of one range.
     *
     * @param low the lower end, included, not null
     * @param high the upper end, included, not null and not below {@code low}
     */
    record Range(BigDecimal low, BigDecimal high) implements NumericValue {
        /**
         * Checks the ends.
         *
         * @throws NullPointerException if one is null
         * @throws IllegalArgumentException if {@code low} is greater than {@code high}
         */
        public Range {
            Objects.requireNonNull(low, "low must not be null");
            Objects.requireNonNull(high, "high must not be null");
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("low must not be greater than high, got " + low + ", " + high);
            }
        }
    }

    /**
     * What a vague word says: عشرات الآلاف is at least 20 000, بضعة is 3 to 9.
     *
     * @param low the lower bound, or null if the word gives none
     * @param high the upper bound, or null if the word gives none
     */
    record Vague(@Nullable BigDecimal low, @Nullable BigDecimal high) implements NumericValue {}
}
