package io.github.isnad.text;

/** The kinds of {@link Diagnostic}. */
public enum DiagnosticCode {
    /** A quotation mark opens and nothing closes it in its block: read to the end of the block. */
    UNCLOSED_QUOTATION,
    /** A quotation mark closes and nothing has opened it, or stands alone: ignored. */
    STRAY_QUOTATION_MARK,
    /** A quotation opens with one kind of mark and closes with another. */
    MIXED_QUOTATION_MARKS,
    /** A quotation stands between marks whose directions are exchanged. */
    REVERSED_QUOTATION_MARKS,
    /** A quotation goes on in the next paragraph, which opens anew without a close before it. */
    CONTINUED_QUOTATION,
    /** A quotation has no source that could be named. */
    UNKNOWN_SOURCE,
    /** A source declines to comment, confirm or deny: no quotation. */
    NO_COMMENT
}
