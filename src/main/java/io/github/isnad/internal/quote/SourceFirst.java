package io.github.isnad.internal.quote;

import io.github.isnad.quote.SpeechAct;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Source, verb, content: الوزير يقول إن العجز سينخفض, as in headlines, behind a complementiser (أكد أن الوزير قال إن), behind كان, and with
 * a relative pronoun between (الرئيس، الذي قال إن). Refuses a verb with a conjunction: its subject is the one before.
 */
final class SourceFirst implements FrameRule {
    private static final int REACH_BACK = 16;

    @Override
    public String id() {
        return "source-verb";
    }

    @Override
    public double confidence() {
        return 0.9;
    }

    @Override
    public boolean match(FrameView view, int token, CueForm cue, List<Statement> found) {
        if (VerbFrames.isCoordinated(view, token)) {
            return false;
        }
        VerbClause clause = view.clause(token, cue);
        if (clause == null || clause.source() != null) {
            return false;
        }
        Phrase source = subject(view, token);
        if (source != null && isPassive(view.article(), token, cue, source)) {
            return false;
        }
        if (source == null || !VerbFrames.mayFind(view.article(), cue, source)) {
            return false;
        }
        Statement statement = VerbFrames.statement(this, view, token, cue, clause.introduction())
                .saidBy(source);
        AccordingPhrase phrase = view.according(source.end());
        if (phrase != null) {
            phrase.relay(statement);
        }
        found.add(statement);
        return true;
    }

    private static @Nullable Phrase subject(FrameView view, int token) {
        Article article = view.article();
        int from = article.sentenceStart(token);
        if (!article.is(token - 1, Mask.RELATIVE)) {
            return view.phrases().before(behindSubject(view, token, from), from);
        }
        Phrase antecedent = antecedent(view, token - 1, from);
        return antecedent == null ? view.phrases().before(token - 1, from) : antecedent;
    }

    /** الصفقة التي يتوقع أن تتم: what is expected is not who expects it. */
    private static boolean isPassive(Article article, int token, CueForm cue, Phrase source) {
        return cue.act() == SpeechAct.ESTIMATE
                && cue.form() == CueForm.Form.IMPERFECT
                && article.is(token - 1, Mask.RELATIVE)
                && !article.is(source.first(), Mask.PERSON | Mask.ORGANIZATION);
    }

    /** The verb, or the according-to phrase that stands between it and its subject: الوزير وفقا للصحيفة أكد أن. */
    private static int behindSubject(FrameView view, int verb, int from) {
        for (int i = verb - 1; i > Math.max(from, verb - REACH_BACK); i--) {
            AccordingPhrase phrase = view.according(i);
            if (phrase != null) {
                return phrase.end() == verb ? i : verb;
            }
        }
        return verb;
    }

    /**
     * The source of an according-to phrase that ends at a relative pronoun (بحسب الوكالة التي أشارت), or the person nearest before it
     * that a preposition brings in: تحدث الأمين مع الرئيس عبر الهاتف، الذي قال.
     */
    private static @Nullable Phrase antecedent(FrameView view, int relative, int from) {
        Article article = view.article();
        int before = Math.max(from, relative - REACH_BACK) - 1;
        for (int i = relative - 1; i > before; i--) {
            AccordingPhrase phrase = view.according(i);
            if (phrase != null && phrase.end() == relative) {
                return phrase.source();
            }
            if (article.is(i, Mask.PREPOSITION) && article.is(i + 1, Mask.PERSON)) {
                return view.phrases().behind(i + 1, relative);
            }
        }
        return null;
    }
}
