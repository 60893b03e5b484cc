package io.github.isnad.quote;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One who passes a quote on. Immutable and thread-safe.
 *
 * @param source who passes it on, not null
 * @param cue the words that say so, or null if there are none
 * @param relation how it is passed on, not null
 */
public record ChainLink(Source source, @Nullable Cue cue, Relation relation) implements Serializable {
    /**
     * Checks the source and the relation.
     *
     * @throws NullPointerException if {@code source} or {@code relation} is null
     */
    public ChainLink {
        Objects.requireNonNull(source, "source must not be null");
        Objects.requireNonNull(relation, "relation must not be null");
    }
}
