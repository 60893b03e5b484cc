package io.github.isnad.quote;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One who passes a quote on. Immutable and thread-safe.
 *
 * @param source who passes it on, not null
 * @param cue the words that say so, or null if there are none
 */
public record ChainLink(Source source, @Nullable Cue cue) implements Serializable {
    /**
     * Checks the source.
     *
     * @throws NullPointerException if {@code source} is null
     */
    public ChainLink {
        Objects.requireNonNull(source, "source must not be null");
    }
}
