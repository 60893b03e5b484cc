package io.github.isnad.quote;

import io.github.isnad.text.Span;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A source of the article and where it is mentioned as one. Immutable and thread-safe.
 *
 * @param name its name in this article: the head of its fullest mention, not null
 * @param mentions all mentions as a source, in the order of the text
 */
public record SourceMentions(String name, List<Span> mentions) implements Serializable {
    /**
     * Checks the name and copies the list.
     *
     * @throws NullPointerException if one is null
     */
    public SourceMentions {
        Objects.requireNonNull(name, "name must not be null");
        mentions = List.copyOf(mentions);
    }
}
