package io.github.isnad.internal.quote;

import java.util.List;

/** A frame of reported speech: cue, source and content in a certain order. */
interface FrameRule extends QuoteRule {
    /**
     * Tries the frame at a token.
     *
     * @param view the article and what is common to frames
     * @param token the token
     * @param cue the word of saying that stands there
     * @param found where to add what is found
     * @return whether it matched: then no later frame is tried at this token
     */
    boolean match(FrameView view, int token, CueForm cue, List<Statement> found);
}
