package io.github.isnad.claim;

/** The direction in which a claimed quantity changed. */
public enum Change {
    /** It grew: ارتفع، زاد، نما. */
    UP,
    /** It shrank: انخفض، تراجع، هبط. */
    DOWN
}
