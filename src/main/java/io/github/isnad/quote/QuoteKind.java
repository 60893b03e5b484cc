package io.github.isnad.quote;

/** How the words of a source are given. */
public enum QuoteKind {
    /** All of the content stands in quotation marks. */
    DIRECT,
    /** The narrator's words: no quoted words. */
    INDIRECT,
    /** A clause outside the marks with a quoted part of at least two words. */
    MIXED
}
