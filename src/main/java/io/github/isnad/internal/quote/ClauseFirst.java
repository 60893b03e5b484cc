package io.github.isnad.internal.quote;

import io.github.isnad.quote.SpeechAct;
import io.github.isnad.tokenize.TokenKind;
import java.util.List;

/**
 * A clause without marks before its verb: العجز سينخفض، يقول الوزير. Refuses a verb with a conjunction or without a pause before it, one
 * that introduces something itself, and a subject that goes on as a clause of its own.
 */
final class ClauseFirst implements FrameRule {
    @Override
    public String id() {
        return "clause-verb";
    }

    @Override
    public double confidence() {
        return 0.75;
    }

    @Override
    public boolean match(FrameView view, int token, CueForm cue, List<Statement> found) {
        Article article = view.article();
        if (cue.act() != SpeechAct.SAY
                || cue.allows(Frame.WEAK)
                || VerbFrames.isCoordinated(view, token)
                || !article.is(token - 1, TokenKind.COMMA)) {
            return false;
        }
        int start = article.sentenceStart(token);
        Phrase source = view.phrases().behind(token + 1, article.sentenceEnd(token));
        if (source == null
                || article.is(start, Mask.PREPOSITION)
                || !article.is(source.first(), Mask.SPEAKER_NOUN)
                || article.isWord(source.end()) && !article.is(source.end(), Mask.PREPOSITION)) {
            return false;
        }
        Statement statement = new Statement(this, token, token + 1, cue).saidBy(source);
        statement.contentFirst = start;
        statement.contentEnd = token - 1;
        found.add(statement);
        return true;
    }
}
