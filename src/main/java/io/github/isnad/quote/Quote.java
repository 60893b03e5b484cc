package io.github.isnad.quote;

import io.github.isnad.text.Span;
import io.github.isnad.text.Spanned;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a source says. Its span is the content: without the outer quotation marks, the complementiser, the colon and the final
 * punctuation. A statement and one nested in it are two quotes. Immutable and thread-safe.
 *
 * @param kind how the words are given, not null
 * @param start offset of the first UTF-16 code unit of the content
 * @param end offset behind the last one
 * @param marked the stretches of content that stand in quotation marks, without the marks; empty if none do
 * @param cue the words of saying, or null if there are none
 * @param source the innermost source, or null if none is known
 * @param chain who passes it on, nearest first; empty if nobody does
 * @param rule the id of the rule that found it, which {@link QuoteExplainer} puts into words, not null
 * @param penalties what speaks against it, in a fixed order; empty if nothing does
 * @param confidence 0 to 1: how sure the rule is by itself, less the penalties; no probability
 */
public record Quote(
        QuoteKind kind,
        int start,
        int end,
        List<Span> marked,
        @Nullable Cue cue,
        @Nullable Source source,
        List<ChainLink> chain,
        String rule,
        List<Penalty> penalties,
        double confidence)
        implements Spanned, Serializable {
    /**
     * Checks the components and copies the lists.
     *
     * @throws NullPointerException if {@code kind}, {@code rule} or a list is null
     * @throws IllegalArgumentException if {@code confidence} is not between 0 and 1
     */
    public Quote {
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(rule, "rule must not be null");
        marked = List.copyOf(marked);
        chain = List.copyOf(chain);
        penalties = List.copyOf(penalties);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be between 0 and 1, got " + confidence);
        }
    }
}
