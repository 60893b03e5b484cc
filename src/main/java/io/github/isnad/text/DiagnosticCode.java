package io.github.isnad.text;

/** The kinds of {@link Diagnostic}. */
public enum DiagnosticCode {
    /** A quotation mark opens and nothing closes it in its block: read to the end of the block or of its sentences. */
    UNCLOSED_QUOTATION,
    /** A quotation mark closes and nothing has opened it, or stands alone: ignored. */
    STRAY_QUOTATION_MARK,
    /** A quotation opens with one kind of mark and closes with another. */
    MIXED_QUOTATION_MARKS,
    /** A mark made to close opens a quotation, or one made to open closes it. */
    REVERSED_QUOTATION_MARKS,
    /** A quotation that its paragraph leaves open goes on in the next one, which opens anew or closes it. */
    CONTINUED_QUOTATION,
    /** A quotation has no source that could be named. */
    UNKNOWN_SOURCE,
    /** A source declines to comment, confirm or deny: no quotation. */
    NO_COMMENT
}
