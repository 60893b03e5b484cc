package io.github.isnad.sentence;

/** The role of the block (line or paragraph) in which a sentence stands. */
public enum SentenceRole {
    /** Running text. */
    BODY,
    /** A headline or an interleaved heading. */
    HEADLINE,
    /** A by-line, agency credit or "contributed to this report" line. */
    CREDIT,
    /** Place and agency alone on a line. */
    DATELINE,
    /** A caption of a picture or a film. */
    CAPTION,
    /** An item of a list. */
    LIST,
    /** A speaker's turn in an interview: a label and a colon before it. */
    DIALOGUE,
    /** Links, tags, time stamps and other furniture of a page. */
    FURNITURE
}
