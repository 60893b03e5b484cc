package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexeme.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A verb whose pronoun goes back to what carries the statement: أصدر الوزير بيانا قال فيه إن، تغريدة للنائب يقول فيها إن. Who issued that, or
 * whose it is, is the source. Refuses a verb with a subject of its own.
 */
final class ResumptiveFrame implements FrameRule {
    private static final int REACH_BACK = 30;

    @Override
    public String id() {
        return "resumptive";
    }

    @Override
    public double confidence() {
        return 0.85;
    }

    @Override
    public boolean match(FrameView view, int token, CueForm cue, List<Statement> found) {
        Article article = view.article();
        VerbClause clause = article.is(token + 1, Mask.RESUMPTIVE) ? view.clause(token, cue) : null;
        if (clause == null || clause.source() != null) {
            return false;
        }
        Phrase author = author(view, token);
        if (author == null) {
            return false;
        }
        found.add(VerbFrames.statement(this, view, token, cue, clause.introduction())
                .saidBy(author));
        return true;
    }

    private static @Nullable Phrase author(FrameView view, int verb) {
        Article article = view.article();
        int from = Math.max(article.sentenceStart(verb), verb - REACH_BACK);
        for (int i = verb - 1; i > from - 1; i--) {
            CueForm cue = article.cue(i);
            if (article.is(i, Mask.CHANNEL | Mask.DOCUMENT | Mask.STATEMENT_OBJECT)
                    || cue != null && cue.form() == CueForm.Form.NOUN) {
                Phrase owner = owner(view, i, verb);
                return owner == null ? issuer(view, i, from) : owner;
            }
        }
        return null;
    }

    /** Behind its noun: مقال لأحمد، البيان الذي أصدره الأمين، كلمة ألقاها الرئيس. */
    private static @Nullable Phrase owner(FrameView view, int carrier, int verb) {
        Article article = view.article();
        int next = carrier + 1;
        if (article.hasClitic(next, Lexemes.LAM)) {
            return article.is(next, Mask.PERSON | Mask.MEDIA | Mask.ORGANIZATION)
                    ? new Phrase(next, view.phrases().end(next, verb))
                    : null;
        }
        if (article.is(next, Mask.PERSON | Mask.MEDIA | Mask.ORGANIZATION) || isSurname(article, next)) {
            return view.phrases().behind(next, verb); // تصريحات نظيره البولندي، التي قال فيها
        }
        int issued = article.is(next, Mask.RELATIVE) ? next + 1 : next;
        return issued < verb && article.hasShape(issued, Shape.ENDS_PRONOUN)
                ? view.phrases().behind(issued + 1, verb)
                : null;
    }

    /** تصريحات الشمري: definite behind what is not, and no list knows it. */
    private static boolean isSurname(Article article, int i) {
        return article.isUnknownWord(i)
                && article.hasShape(i, Shape.STARTS_AL)
                && article.hasShape(i, Shape.ENDS_YEH)
                && !article.hasShape(i - 1, Shape.STARTS_AL);
    }

    /** Before its noun: the subject of the verb that has it as object, or of the first word of the sentence if no list knows a verb. */
    private static @Nullable Phrase issuer(FrameView view, int carrier, int from) {
        Article article = view.article();
        for (int i = carrier - 1; i > from - 1; i--) {
            CueForm cue = article.cue(i);
            boolean verb = article.is(i, Mask.FINITE_VERB) || cue != null && cue.isFinite();
            if (verb || i == from && article.isWord(i)) {
                Phrase subject = view.phrases().behind(i + 1, carrier);
                return subject == null ? view.phrases().before(i, from) : subject; // أما النادي فكتب منشورا
            }
        }
        return null;
    }
}
