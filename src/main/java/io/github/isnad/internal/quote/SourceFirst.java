package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.quote.SpeechAct;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Source, verb, content: الوزير يقول إن العجز سينخفض, as in headlines, behind a complementiser (أكد أن الوزير قال إن), behind كان, and with
 * a relative pronoun between (الرئيس، الذي قال إن). Refuses a verb with a conjunction: its subject is the one before.
 */
final class SourceFirst implements FrameRule {
    private static final int REACH_BACK = 16;
    private static final int LONGEST_CARRIER = 6;
    /** Of التي, whose verb is no masculine. */
    private static final char TEH = '\u062A';

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
        boolean pronoun = view.article().is(token - 1, Mask.PRONOUN) // وهو يهتف: of him who is speaking
                && view.article().hasShape(token - 1, Shape.STARTS_WAW);
        if (pronoun || VerbFrames.isCoordinated(view, token) || VerbFrames.isEvidence(view.article(), token, cue)) {
            return false;
        }
        VerbClause clause = view.clause(token, cue);
        if (clause == null || clause.source() != null) {
            return false;
        }
        Phrase carrier = carrier(view.article(), token, cue);
        Phrase source = carrier == null ? subject(view, token) : carrier;
        if (source != null
                && (isPassive(view.article(), token, cue, source) || isOfOther(view.article(), cue, source))) {
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
        if (carrier != null && !view.article().isUnknownWord(carrier.first())) {
            published(view, statement, carrier);
        }
        found.add(statement);
        return true;
    }

    /** نشرت الصحيفة تغريدة تقول، لتقرير يفيد، تصريحات لمسؤولين يقولون: what or who stands before a verb whose clause describes it. */
    private static @Nullable Phrase carrier(Article article, int verb, CueForm cue) {
        if (cue.form() != CueForm.Form.IMPERFECT || cue.act() == SpeechAct.ESTIMATE) {
            return null;
        }
        if (cue.number() == CueForm.GrammaticalNumber.PLURAL
                && article.is(verb - 1, Mask.PLURAL_HUMAN)
                && article.hasClitic(verb - 1, Lexemes.LAM)) {
            return new Phrase(verb - 1, verb);
        }
        if (isGovernedThing(article, verb - 1)) {
            return new Phrase(verb - 1, verb);
        }
        int before = Math.max(article.sentenceStart(verb), verb - LONGEST_CARRIER) - 1;
        for (int i = verb - 1; i > before && article.isWord(i); i--) {
            if (article.is(i, Mask.RELATIVE | Mask.COMPLEMENTISER)) {
                return null;
            }
            if (article.is(i, Mask.DOCUMENT | Mask.CHANNEL | Mask.STATEMENT_OBJECT) && isObject(article, i)) {
                return new Phrase(i, verb);
            }
        }
        return null;
    }

    /** للحصول على ورقة تفيد: an indefinite document, or a noun that no list knows, behind a preposition. */
    private static boolean isGovernedThing(Article article, int i) {
        return (article.isUnknownWord(i) || article.is(i, Mask.DOCUMENT))
                && !article.hasShape(i, Shape.STARTS_AL)
                && article.is(i - 1, Mask.ALA | Mask.ILA | Mask.AN | Mask.MIN);
    }

    /** An indefinite noun behind ل, in the accusative, or behind what closes the noun phrase of its subject. */
    private static boolean isObject(Article article, int i) {
        if (article.hasClitic(i, Lexemes.ARTICLE)) {
            return false;
        }
        return article.hasClitic(i, Lexemes.LAM)
                || article.is(i, Mask.STATEMENT_OBJECT)
                || article.is(i - 1, Mask.PERSON_NAME | Mask.NISBA | Mask.PLACE)
                || article.hasShape(i - 1, Shape.STARTS_AL)
                || article.quotationClosedBy(i - 1) != null;
    }

    /** Who publishes or passes on what carries the words: the subject of the verb whose object it is. */
    private static void published(FrameView view, Statement statement, Phrase carrier) {
        Article article = view.article();
        int before = Math.max(article.sentenceStart(carrier.first()), carrier.first() - REACH_BACK) - 1;
        for (int i = carrier.first() - 1; i > before; i--) {
            CueForm cue = article.cue(i);
            if (article.is(i, Mask.FINITE_VERB) || cue != null && cue.isFinite()) {
                Phrase who = view.phrases().behind(i + 1, carrier.first());
                if (who != null && article.is(who.first(), Mask.MEDIA | Mask.ORGANIZATION | Mask.PERSON)) {
                    statement.relays.add(new Statement.Relay(who, i, i + 1, cue));
                }
                return;
            }
        }
    }

    private static @Nullable Phrase subject(FrameView view, int token) {
        Article article = view.article();
        int from = article.sentenceStart(token);
        if (!article.is(token - 1, Mask.RELATIVE)) {
            return view.phrases().before(behindSubject(view, token, from), from);
        }
        Phrase antecedent = antecedent(view, token - 1, from);
        return antecedent == null ? nearest(article, view.phrases().before(token - 1, from)) : antecedent;
    }

    /** يلتقي الوزير نظيره الذي قال: the last of those in a phrase whose relation to the first a pronoun shows. */
    private static @Nullable Phrase nearest(Article article, @Nullable Phrase phrase) {
        for (int i = phrase == null ? 0 : phrase.end() - 1; phrase != null && i > phrase.first(); i--) {
            if (article.is(i, Mask.ROLE) && article.hasShape(i, Shape.ENDS_PRONOUN)) {
                return new Phrase(i, phrase.end());
            }
        }
        return phrase;
    }

    /** الصفقة التي يتوقع أن تتم: what is expected is not who expects it. */
    private static boolean isPassive(Article article, int token, CueForm cue, Phrase source) {
        return cue.act() == SpeechAct.ESTIMATE
                && cue.form() == CueForm.Form.IMPERFECT
                && article.is(token - 1, Mask.RELATIVE)
                && (!article.is(source.first(), Mask.PERSON | Mask.ORGANIZATION)
                        || cue.gender() == CueForm.Gender.MASCULINE && article.isWrittenWith(token - 1, TEH));
    }

    /** الوكالة يفترض أن تكون: behind its subject a masculine is no verb of a feminine. */
    private static boolean isOfOther(Article article, CueForm cue, Phrase source) {
        return cue.form() == CueForm.Form.IMPERFECT
                && cue.gender() == CueForm.Gender.MASCULINE
                && cue.number() == CueForm.GrammaticalNumber.SINGULAR
                && article.is(source.first(), Mask.FEMININE)
                && !article.is(source.first(), Mask.PERSON_NAME); // some names are of both
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
            if (article.is(i, Mask.PREPOSITION | Mask.TONGUE) && article.is(i + 1, Mask.PERSON)) {
                return view.phrases().behind(i + 1, relative);
            }
        }
        return null;
    }
}
