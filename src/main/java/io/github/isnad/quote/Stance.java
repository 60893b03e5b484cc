package io.github.isnad.quote;

/** How the narrator, by the choice of the cue, stands to what is said. */
public enum Stance {
    /** Says nothing of its truth: قال، أضاف. */
    NEUTRAL,
    /** Presents it as settled: أكد، أوضح، كشف. */
    ASSERTIVE,
    /** Keeps away from it: زعم، ادعى. */
    DISTANCING,
    /** The source rejects it: نفى. */
    DENIAL,
    /** The source doubts it: شكك، تساءل. */
    DOUBT,
    /** The source wants it done: طالب، دعا. */
    DIRECTIVE
}
