package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.quote.CueForm.Form;
import io.github.isnad.internal.quote.CueForm.GrammaticalNumber;
import io.github.isnad.quote.SpeechAct;
import java.util.List;

/**
 * A verb without a subject of its own: وأضاف أن العجز سينخفض. Every eighth report is of this kind; the source is the one that is
 * speaking. Refuses the impersonal formulas يذكر أن، يشار إلى أن.
 */
final class Continuation implements FrameRule {
    @Override
    public String id() {
        return "continuation";
    }

    @Override
    public double confidence() {
        return 0.9;
    }

    @Override
    public boolean match(FrameView view, int token, CueForm cue, List<Statement> found) {
        VerbClause clause = view.clause(token, cue);
        if (clause == null
                || clause.source() != null
                || !clause.plausible()
                || isImpersonal(cue) && !isHisView(view.article(), token, cue, clause)
                || VerbFrames.isEvidence(view.article(), token, cue)) {
            return false;
        }
        found.add(VerbFrames.statement(this, view, token, cue, clause.introduction())
                .saidBy(null));
        return true;
    }

    /** A passive imperfect looks like an active one; in news an ambiguous one without a subject is a formula. */
    private static boolean isImpersonal(CueForm cue) {
        if (cue.allows(Frame.FINDING)) {
            return true;
        }
        return cue.form() == Form.IMPERFECT
                && cue.number() == GrammaticalNumber.SINGULAR
                && (cue.allows(Frame.WEAK) || cue.allows(Frame.PASSIVE_OK) || cue.act() == SpeechAct.ESTIMATE)
                && !cue.allows(Frame.CONTINUE);
    }

    /** ويرى أن: an estimate that opens a sentence, of a verb that no formula uses, straight before its complementiser. */
    private static boolean isHisView(Article article, int token, CueForm cue, VerbClause clause) {
        return article.opensSentence(token)
                && article.hasClitic(token, Lexemes.WAW)
                && clause.introduction().first() == token + 1
                && cue.act() == SpeechAct.ESTIMATE
                && cue.allows(Frame.SPEECH)
                && cue.allows(Frame.WEAK)
                && !cue.allows(Frame.PASSIVE_OK);
    }
}
