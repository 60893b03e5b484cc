package io.github.isnad.number;

import io.github.isnad.text.Spanned;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number as the text mentions it: from the first numeral word to the last, magnitude words and the percent sign or phrase
 * included; unit, currency and counted noun lie outside unless they stand between. Immutable and thread-safe.
 *
 * @param start offset of the first UTF-16 code unit, behind any proclitic
 * @param end offset behind the last one
 * @param kind what the number is, not null
 * @param value its value; null for a date, time, score, telephone number or name and wherever the text gives none
 * @param qualifier how the text qualifies it, not null
 * @param unit its unit or currency, or null if it has none
 */
public record NumberMention(
        int start,
        int end,
        NumberKind kind,
        @Nullable NumericValue value,
        Qualifier qualifier,
        @Nullable Unit unit) implements Spanned, Serializable {
    /**
     * Checks the components.
     *
     * @throws NullPointerException if {@code kind} or {@code qualifier} is null
     */
    public NumberMention {
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(qualifier, "qualifier must not be null");
    }
}
