package io.github.isnad.number;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The unit of a number. Immutable and thread-safe.
 *
 * @param id a CLDR unit identifier ({@code kilometer}) or the lemma of a unit that CLDR lacks; null for money
 * @param currency an ISO 4217 code; null for what is no money, and where the text leaves the currency open
 * @param candidates the ISO 4217 codes that a bare دينار or ريال may mean; empty unless the currency is open
 */
public record Unit(@Nullable String id, @Nullable String currency, List<String> candidates) implements Serializable {
    /**
     * Copies the candidates.
     *
     * @throws NullPointerException if {@code candidates} is null or contains null
     */
    public Unit {
        candidates = List.copyOf(candidates);
    }
}
