package io.github.isnad.internal.quote;

import java.util.List;

/**
 * Verb, source, content: قال الوزير إن العجز سينخفض، قال الوزير: «سينخفض العجز». The order of most reports in Arabic. Refuses a verb
 * without complementiser, colon or marks, and a negated one.
 */
final class VerbFirst implements FrameRule {
    @Override
    public String id() {
        return "verb-source";
    }

    @Override
    public double confidence() {
        return 0.95;
    }

    @Override
    public boolean match(FrameView view, int token, CueForm cue, List<Statement> found) {
        VerbClause clause = view.clause(token, cue);
        if (clause == null || clause.source() == null || !clause.plausible()) {
            return false;
        }
        if (cue.allows(Frame.RELAY)
                && !view.article().is(clause.source().first(), Mask.SPEAKER_NOUN)
                && (clause.introduction().kind() != Introduction.Kind.COMPLEMENTISER
                        || !view.article().opensSentence(token))) {
            return false; // حقوق نقل تلفزيوني
        }
        if (!VerbFrames.mayFind(view.article(), cue, clause.source())) {
            return false;
        }
        found.add(VerbFrames.statement(this, view, token, cue, clause.introduction())
                .saidBy(clause.source()));
        return true;
    }
}
