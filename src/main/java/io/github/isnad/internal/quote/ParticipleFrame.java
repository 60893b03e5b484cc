package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexeme.Shape;
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
    public boolean match(FrameView view, int token, CueForm cue, List<Statement> found) {
        if (cue.allows(Frame.DIRECTIVE) || view.article().is(token - 1, Mask.NEGATION)) {
            return false; // ليس مرجحا أن
        }
        Introduction introduction = view.introductions().behind(token, cue);
        if (introduction == null || !isCircumstantial(view.article(), token) && introduction.first() > token + 1) {
            return false;
        }
        CueForm verb = VerbFrames.verbStraightBefore(view, token);
        Statement statement = verb == null
                ? new Statement(this, token, token + 1, cue)
                : new Statement(this, token - 1, token + 1, verb); // تابع قائلا says once
        VerbFrames.relay(view, statement, token + 1, introduction.first()); // قائلا وفقا للوكالة: «…»
        Phrase own = VerbFrames.takesObject(cue) ? null : ownSubject(view, token, introduction);
        found.add(statement
                .introducedBy(introduction)
                .saidBy(own == null ? subjectOfVerbBefore(view, token, cue, introduction) : own));
        return true;
    }

    /** مضيفا الحربي أن: who says it may stand between the participle and what introduces the content. */
    private static @Nullable Phrase ownSubject(FrameView view, int token, Introduction introduction) {
        Article article = view.article();
        int first = token + 1;
        boolean named = article.is(first, Mask.PERSON) || article.hasShape(first, Shape.STARTS_AL);
        Phrase subject = named && introduction.kind() == Introduction.Kind.COMPLEMENTISER
                ? view.phrases().behind(first, introduction.first())
                : null;
        return subject != null && subject.end() == introduction.first() ? subject : null;
    }

    /** قائلا and مضيفا carry the words of the verb before them; مشيرا and its like say something new. */
    private static boolean handsOn(CueForm participle, CueForm verb) {
        return participle.act() == SpeechAct.SAY || participle.act() == SpeechAct.ADD || verb.allows(Frame.CONTINUE);
    }

    /** تابعة may be an adjective: only tanwin on alef or a pause before it tells a circumstantial participle. */
    static boolean isCircumstantial(Article article, int token) {
        boolean counted = article.is(token - 1, TokenKind.NUMBER); // 25 طالبا
        return !counted && (article.hasShape(token, Shape.ENDS_ALEF) || !article.isWord(token - 1));
    }

    /** استدرك الخبير قائلا, and الخبير استدرك قائلا. */
    private static @Nullable Phrase subject(FrameView view, int verb, int participle) {
        if (verb < participle - 1 || VerbFrames.isCoordinated(view, verb)) {
            return new SubjectPhrases(view).before(participle, verb + 1);
        }
        return view.phrases().before(verb, view.article().sentenceStart(verb));
    }

    /** The subject of a verb of saying that hands its words on to the participle, or null. */
    private static @Nullable Phrase subjectOfVerbBefore(
            FrameView view, int token, CueForm participle, Introduction introduction) {
        Article article = view.article();
        int before = Math.max(article.sentenceStart(token), token - REACH_BACK) - 1;
        boolean said = false;
        for (int i = token - 1; i > before && !article.is(i, TokenKind.TERMINATOR); i--) {
            CueForm verb = article.cue(i);
            if (verb != null && !verb.pronoun() && !article.is(i, Mask.PREPOSITION) && verb.isFinite()) {
                if (article.is(i - 1, Mask.COMPLEMENTISER)) {
                    return null; // توقع المحلل أن يواصل المؤشر صعوده، مشيرا: a verb in what is said
                }
                boolean bare = verb.act() == SpeechAct.SAY
                        && introduction.kind() != Introduction.Kind.COMPLEMENTISER
                        && !said; // قال الحساب، مشيدا باللاعب: «…»
                boolean ofThis = article.is(i + 1, Mask.DEMONSTRATIVE) && !article.is(i + 2, Mask.PERSON);
                return verb.allows(Frame.SPEECH)
                                && (bare || handsOn(participle, verb))
                                && !ofThis // استغرب هذا الأمر قائلا
                        ? subject(view, i, token)
                        : null;
            }
            said |= article.is(i, TokenKind.COLON);
            if (article.is(i, Mask.COMPLEMENTISER)) {
                return null;
            }
        }
        return null;
    }
}
