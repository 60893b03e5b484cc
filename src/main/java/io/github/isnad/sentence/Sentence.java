package io.github.isnad.sentence;

import io.github.isnad.text.Spanned;
import java.io.Serializable;
import java.util.Objects;

/**
 * A sentence of the raw text, its final punctuation included, white space around it not. Immutable and thread-safe.
 *
 * @param start offset of the first UTF-16 code unit
 * @param end offset behind the last one
 * @param role the role of the block in which it stands, not null
 */
public record Sentence(int start, int end, SentenceRole role) implements Spanned, Serializable {
    /**
     * Checks the role.
     *
     * @throws NullPointerException if {@code role} is null
     */
    public Sentence {
        Objects.requireNonNull(role, "role must not be null");
    }
}
