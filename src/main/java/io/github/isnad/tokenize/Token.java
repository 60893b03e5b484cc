package io.github.isnad.tokenize;

import io.github.isnad.text.Spanned;
import java.io.Serializable;
import java.util.Objects;

/**
 * A token of the raw text. Immutable and thread-safe.
 *
 * @param start offset of the first UTF-16 code unit
 * @param end offset behind the last one
 * @param kind what it is, not null
 */
public record Token(int start, int end, TokenKind kind) implements Spanned, Serializable {
    /**
     * Checks the kind.
     *
     * @throws NullPointerException if {@code kind} is null
     */
    public Token {
        Objects.requireNonNull(kind, "kind must not be null");
    }
}
