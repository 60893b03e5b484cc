package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.internal.quote.CueForm.Form;
import io.github.isnad.quote.SpeechAct;
import io.github.isnad.tokenize.TokenKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A circumstantial participle: …، مشيرا إلى أن العجز سينخفض; and one that carries the words of a verb before it: وتابع الوزير قائلا:
 * «سينخفض العجز». Refuses a participle that introduces nothing.
 */
final class ParticipleFrame implements FrameRule {
    private static final int REACH_BACK = 15;

    @Override
    public String id() {
        return "participle";
    }

    @Override
    public double confidence() {
        return 0.9;
    }

    @Override
    public boolean match(FrameView view, int token, List<Statement> found) {
        CueForm cue = view.article().cue(token);
        if (cue == null || cue.form() != Form.PARTICIPLE || cue.allows(Frame.DIRECTIVE)) {
            return false;
        }
        Introduction introduction = view.introductions().behind(token, cue);
        if (introduction == null || !isCircumstantial(view.article(), token) && introduction.first() > token + 1) {
            return false;
        }
        Statement statement = new Statement(this, token, token + 1, cue).introducedBy(introduction);
        found.add(statement.saidBy(handsOn(cue) ? subjectOfVerbBefore(view, token) : null));
        return true;
    }

    /** قائلا and مضيفا carry the words of the verb before them; مشيرا and its like say something new. */
    private static boolean handsOn(CueForm cue) {
        return cue.act() == SpeechAct.SAY || cue.act() == SpeechAct.ADD;
    }

    /** تابعة may be an adjective: only tanwin on alef or a pause before it tells a circumstantial participle. */
    static boolean isCircumstantial(Article article, int token) {
        return article.hasShape(token, Shape.TANWIN_ALEF | Shape.ENDS_ALEF)
                || token == article.sentenceStart(token)
                || !article.isWord(token - 1) && !article.is(token - 1, TokenKind.NUMBER);
    }

    /** The subject of a verb of saying that hands its words on to the participle, or null. */
    private static @Nullable Phrase subjectOfVerbBefore(FrameView view, int token) {
        Article article = view.article();
        int from = Math.max(article.sentenceStart(token), token - REACH_BACK);
        for (int i = token - 1; i >= from && !article.is(i, TokenKind.TERMINATOR); i--) {
            CueForm verb = article.cue(i);
            if (verb != null
                    && !verb.pronoun()
                    && !article.is(i, Mask.PREPOSITION)
                    && (verb.form() == Form.PERFECT || verb.form() == Form.IMPERFECT)) {
                return verb.allows(Frame.SPEECH) ? view.phrases().behind(i + 1, token) : null;
            }
            if (article.is(i, Mask.COMPLEMENTISER | Mask.BI_COMPLEMENTISER)) {
                return null;
            }
        }
        return null;
    }
}
