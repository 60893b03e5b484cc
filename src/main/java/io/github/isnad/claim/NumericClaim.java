package io.github.isnad.claim;

import io.github.isnad.number.NumberMention;
import io.github.isnad.quote.Quote;
import io.github.isnad.text.Span;
import io.github.isnad.text.Spanned;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that the text asserts. Immutable and thread-safe.
 *
 * @param number the number, of a kind that asserts a quantity, not null
 * @param counted what is counted or measured, or null if the text does not say
 * @param change the direction of a change, or null if none is claimed
 * @param from the value from which it changed, or null
 * @param quote the innermost quote that holds the number, or null if the narrator claims it
 */
public record NumericClaim(
        NumberMention number,
        @Nullable Span counted,
        @Nullable Change change,
        @Nullable NumberMention from,
        @Nullable Quote quote)
        implements Spanned, Serializable {
    /**
     * Checks the number.
     *
     * @throws NullPointerException if {@code number} is null
     * @throws IllegalArgumentException if its kind asserts no quantity
     */
    public NumericClaim {
        Objects.requireNonNull(number, "number must not be null");
        if (!number.kind().isQuantity()) {
            throw new IllegalArgumentException("number must assert a quantity, got " + number.kind());
        }
    }

    @Override
    public int start() {
        return number.start();
    }

    @Override
    public int end() {
        return number.end();
    }
}
