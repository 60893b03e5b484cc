package io.github.isnad.quote;

/** What makes a quote less certain than its rule by itself, and by how much. */
public enum Penalty {
    /** The source is not named in the clause and was taken from before. */
    IMPLICIT_SOURCE(0.05),
    /** No source was found at all. */
    UNKNOWN_SOURCE(0.2),
    /** The cue is also a common word that is no cue. */
    AMBIGUOUS_CUE(0.1),
    /** Many words stand between cue and content. */
    DISTANT_CONTENT(0.1),
    /** The quotation mark that opens the content is never closed. */
    UNCLOSED_MARKS(0.15);

    private final double cost;

    Penalty(double cost) {
        this.cost = cost;
    }

    /** {@return what it takes off the confidence of the rule} */
    public double cost() {
        return cost;
    }
}
