package io.github.isnad.quote;

import io.github.isnad.text.Span;
import io.github.isnad.text.Spanned;
import java.io.Serializable;
import java.util.Objects;

/**
 * Who says it. Immutable and thread-safe.
 *
 * @param start offset of the first UTF-16 code unit of the full noun phrase, title and apposition included
 * @param end offset behind the last one
 * @param head the name or head noun phrase in it, not null
 * @param name the name of the source in this article, the same for all of its mentions: the head of the fullest one, not null
 * @param kind what kind of source, not null
 * @param implicit true if the clause itself has no subject: then the span is the latest explicit mention before it
 */
public record Source(int start, int end, Span head, String name, SourceKind kind, boolean implicit)
        implements Spanned, Serializable {
    /**
     * Checks the components.
     *
     * @throws NullPointerException if one is null
     */
    public Source {
        Objects.requireNonNull(head, "head must not be null");
        Objects.requireNonNull(name, "name must not be null");
        Objects.requireNonNull(kind, "kind must not be null");
    }
}
