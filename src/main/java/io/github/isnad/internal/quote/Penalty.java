package io.github.isnad.internal.quote;

/** What makes a quote less certain, and by how much. */
enum Penalty {
    /** The source is not named in the clause. */
    IMPLICIT_SOURCE(0.05),
    /** No source was found at all. */
    UNKNOWN_SOURCE(0.2),
    /** The cue is also a common word that is no cue. */
    AMBIGUOUS_CUE(0.1),
    /** Many words stand between cue and content. */
    DISTANT_CONTENT(0.1),
    /** The quotation mark that opens the content is never closed. */
    UNCLOSED_MARKS(0.15),
    /** The content is unusually long for reported speech. */
    LONG_CONTENT(0.1);

    private final double cost;

    Penalty(double cost) {
        this.cost = cost;
    }

    double cost() {
        return cost;
    }
}
