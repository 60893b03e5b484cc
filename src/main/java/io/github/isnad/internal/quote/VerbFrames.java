package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.quote.CueForm.Form;
import org.jspecify.annotations.Nullable;

/** What the frames of finite verbs have in common: which verbs report at all, and what introduces the content behind them. */
final class VerbFrames {
    private static final int DISTANT = 12;

    private VerbFrames() {}

    /** What introduces the content of the verb at a token, or null if none stands there or it reports nothing. */
    static @Nullable Introduction introduction(FrameView view, int token) {
        CueForm cue = view.article().cue(token);
        if (cue == null || cue.form() != Form.PERFECT && cue.form() != Form.IMPERFECT || isNegated(view, token, cue)) {
            return null;
        }
        if (cue.allows(Frame.DIRECTIVE)) {
            return null;
        }
        return view.introductions().behind(token, cue);
    }

    /** A statement of the verb at a token. */
    static Statement statement(QuoteRule rule, FrameView view, int token, Introduction introduction) {
        CueForm cue = view.article().cue(token);
        Statement statement = new Statement(rule, token, token + 1, cue).introducedBy(introduction);
        if (introduction.first() - token > DISTANT) {
            statement.penalties.add(Penalty.DISTANT_CONTENT);
        }
        if (cue != null && cue.allows(Frame.WEAK)) {
            statement.penalties.add(Penalty.AMBIGUOUS_CUE);
        }
        return statement;
    }

    /** لم يؤكد أن: what was not said is no quote. */
    private static boolean isNegated(FrameView view, int token, CueForm cue) {
        return cue.form() == Form.IMPERFECT && view.article().is(token - 1, Mask.NEGATION);
    }

    /** Whether a conjunction is written on to the verb, so that no subject can stand before it. */
    static boolean isCoordinated(FrameView view, int token) {
        return view.article().hasClitic(token, Lexemes.WAW | Lexemes.FEH);
    }
}
