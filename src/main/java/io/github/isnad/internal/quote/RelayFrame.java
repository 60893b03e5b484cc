package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexeme.Lexemes;
import java.util.List;

/**
 * One passes on what another says: نقلت الوكالة عن الوزير أن العجز سينخفض، نقلت الوكالة عن الوزير القول إن. He behind عن is the
 * source, the other a link of the chain. Refuses نقل without عن before what introduces the content; قوله is for {@link NounFrame}.
 */
final class RelayFrame implements FrameRule {
    @Override
    public String id() {
        return "relay";
    }

    @Override
    public double confidence() {
        return 0.9;
    }

    @Override
    public boolean match(FrameView view, int token, CueForm cue, List<Statement> found) {
        if (!cue.allows(Frame.RELAY)) {
            return false;
        }
        VerbClause clause = view.clause(token, cue);
        int about = clause == null ? -1 : about(view.article(), token, cue, clause.introduction());
        if (about < 0) {
            return false;
        }
        int content = clause.introduction().first();
        boolean ofHim = view.article().is(about, Mask.OF_HIM);
        Phrase source = ofHim ? null : view.phrases().behind(about + 1, content);
        if (source == null && !ofHim) {
            return false;
        }
        Statement statement = statement(view, token, source == null ? about + 1 : source.end(), clause.introduction());
        relay(view, statement, token, ofHim ? content : about, cue);
        found.add(statement.saidBy(source));
        return true;
    }

    /** Whether him who said it follows: نقل عن، نقل على لسان، نسب إلى. */
    static boolean isAbout(Article article, int i, CueForm cue) {
        return cue.allows(Frame.ILA) ? article.is(i, Mask.ILA) : isFrom(article, i);
    }

    /** عن، على لسان. */
    static boolean isFrom(Article article, int i) {
        return article.is(i, Mask.AN) || article.is(i, Mask.TONGUE) && article.is(i - 1, Mask.ALA);
    }

    /** That preposition between the verb and what introduces the content, or -1. */
    private static int about(Article article, int verb, CueForm cue, Introduction introduction) {
        for (int i = verb + 1; i < introduction.first(); i = article.next(i)) {
            if (isAbout(article, i, cue) || article.is(i, Mask.OF_HIM)) {
                return i;
            }
            CueForm other = article.cue(i);
            if (other != null && other.isFinite() && article.hasClitic(i, Lexemes.WAW)) {
                return -1; // نقل الرسالة ويقول عنها
            }
        }
        return -1;
    }

    /**
     * Notes who passes on what he behind عن says: the subject behind the verb, or else before it, or else, if the verb is no passive, who
     * is speaking already: ونقلت عن الوزير.
     */
    static void relay(FrameView view, Statement statement, int verb, int about, CueForm cue) {
        Phrase behind = view.phrases().behind(verb + 1, about);
        Phrase who = behind != null
                ? behind
                : view.phrases().before(verb, view.article().sentenceStart(verb));
        if (who != null) {
            statement.relays.add(new Statement.Relay(who, verb, verb + 1, cue));
        } else if (cue.gender() == CueForm.Gender.FEMININE) {
            statement.relaying = verb;
        }
    }

    /** The cue is the noun of saying behind the source, if one stands there, or else the verb. */
    private Statement statement(FrameView view, int verb, int behind, Introduction introduction) {
        int cue = view.article().cue(behind) == null ? verb : behind;
        return new Statement(this, cue, cue + 1, view.article().cue(cue)).introducedBy(introduction);
    }
}
