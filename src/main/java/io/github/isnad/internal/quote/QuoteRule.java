package io.github.isnad.internal.quote;

import java.util.List;

/** A frame of reported speech: cue, source and content in a certain order. Stateless. */
interface QuoteRule {
    /** How results name it. */
    String id();

    /** How sure it is where nothing speaks against it. */
    double confidence();

    /**
     * Tries the frame at a token.
     *
     * @param view the article and what is common to frames
     * @param token the token, a cue or the like
     * @param found where to add what is found
     * @return whether it matched: then no later rule is tried at this token
     */
    boolean match(FrameView view, int token, List<Statement> found);
}
