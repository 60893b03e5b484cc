package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.quote.CueForm.Form;
import io.github.isnad.quote.SpeechAct;
import io.github.isnad.text.Diagnostic;
import io.github.isnad.text.DiagnosticCode;
import java.util.List;

/**
 * Finds where a source declines to speak: لم تعلق الوزارة، رفض التعليق، امتنع عن التعليق، لم يؤكد أو ينفي. That is no quote, and yet worth
 * telling.
 */
final class NoComments {
    private static final int REACH = 3;
    private static final long DECLINING = Mask.NEGATION | Mask.FINITE_VERB;
    private static final String MESSAGE = "A source declines to comment, confirm or deny.";

    private NoComments() {}

    /** Adds a diagnostic for each. */
    static void find(Article article, List<Diagnostic> diagnostics) {
        int size = article.size();
        for (int i = article.next(0, size, DECLINING); i < size; i = article.next(i + 1, size, DECLINING)) {
            int end = end(article, i);
            if (end > i) {
                Lexemes lexemes = article.lexemes();
                int start = article.wordStart(i, article.hasClitic(i, Lexemes.WAW | Lexemes.FEH));
                diagnostics.add(new Diagnostic(DiagnosticCode.NO_COMMENT, start, lexemes.end(end - 1), MESSAGE));
            }
        }
    }

    /** The token behind the words that decline, or {@code i} if none begin there. */
    private static int end(Article article, int i) {
        if (article.is(i, Mask.NEGATION) && isVerb(article, i + 1, SpeechAct.REPLY)) {
            return article.is(i + 2, Mask.DOCUMENT) ? i : i + 2; // لم ترد تقارير: none have come in
        }
        if (article.is(i, Mask.NEGATION) && isVerb(article, i + 1, SpeechAct.CONFIRM)) {
            return firstAfter(article, i + 2, SpeechAct.DENY, i);
        }
        return article.is(i, Mask.FINITE_VERB) ? comment(article, i) : i;
    }

    private static boolean isVerb(Article article, int i, SpeechAct act) {
        CueForm cue = article.cue(i);
        return cue != null && cue.form() == Form.IMPERFECT && cue.act() == act;
    }

    private static int firstAfter(Article article, int from, SpeechAct act, int none) {
        for (int i = from; i < Math.min(article.size(), from + REACH); i++) {
            if (isVerb(article, i, act)) {
                return i + 1;
            }
        }
        return none;
    }

    /** The comment that is refused: a definite noun of replying behind the verb, its subject between. */
    private static int comment(Article article, int verb) {
        for (int i = verb + 1; i < Math.min(article.size(), verb + 1 + REACH); i++) {
            CueForm noun = article.cue(i);
            if (noun != null && noun.act() == SpeechAct.REPLY && article.hasClitic(i, Lexemes.ARTICLE)) {
                return i + 1;
            }
        }
        return verb;
    }
}
