package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.internal.quote.CueForm.Form;
import io.github.isnad.internal.quote.CueForm.GrammaticalNumber;
import io.github.isnad.quote.Penalty;
import io.github.isnad.tokenize.TokenKind;
import org.jspecify.annotations.Nullable;

/** What the frames of finite verbs have in common: which verbs report at all, and what introduces the content behind them. */
final class VerbFrames {
    private static final int DISTANT = 12;
    private static final int LONGEST_SOURCE = 3;
    private static final char SHADDA = '\u0651';
    private static final char DAMMA = '\u064F';

    private VerbFrames() {}

    /** The clause of the verb at a token, or null if none stands there or it reports nothing. */
    static @Nullable VerbClause clause(FrameView view, int token, CueForm cue) {
        Introduction introduction = introduction(view, token, cue);
        return introduction == null ? null : clause(view, token, cue, introduction);
    }

    private static @Nullable Introduction introduction(FrameView view, int token, CueForm cue) {
        if (isNegated(view, token, cue)) {
            return null;
        }
        if (cue.pronoun() && !takesObject(cue)) {
            return null;
        }
        long governing = Mask.FI | Mask.ALA | Mask.ILA | Mask.AN;
        if (view.article().is(token - 1, governing) && !view.article().opensSentence(token)) {
            return null; // في رد فعل: no verb stands behind a preposition
        }
        if (isIrrealis(view.article(), token, cue)
                || isPassive(view.article(), token, cue)
                || cue.firstPerson()
                || cue.allows(Frame.DIRECTIVE)
                || cue.allows(Frame.IN_DOCUMENT)) {
            return null;
        }
        Introduction introduction = view.introductions().behind(token, cue);
        if (introduction == null || introduction.isMarks() && (isSaid(view.article(), token) || ascribesThings(cue))) {
            return null;
        }
        return isPreposition(view, token, introduction) ? null : introduction;
    }

    /** قد يرى البعض أن، إذا اعتبرنا أن: what may be said is not reported; قد before a perfect tells that it was. */
    private static boolean isIrrealis(Article article, int token, CueForm cue) {
        return article.is(token - 1, Mask.IRREALIS)
                && (cue.form() == Form.IMPERFECT || !article.is(token - 1, Mask.AUXILIARY));
    }

    /** زُعم أنه: a damma on the first letter of a perfect leaves unsaid who said it. */
    private static boolean isPassive(Article article, int token, CueForm cue) {
        int first = article.hasClitic(token, Lexemes.WAW | Lexemes.FEH) ? 1 : 0;
        return cue.form() == Form.PERFECT && article.charAt(token, first + 1) == DAMMA;
    }

    /** نسب إلى المتهمين تهما منها «…»: what is ascribed without a complementiser or a noun of saying is no speech. */
    private static boolean ascribesThings(CueForm cue) {
        return cue.allows(Frame.RELAY) && cue.allows(Frame.ILA);
    }

    /** مما يشير إلى أن، وهذا يؤكد أن، الأمر الذي يؤكد أن: what follows from a fact is not said by anybody. */
    static boolean isEvidence(Article article, int token, CueForm cue) {
        if (cue.form() != Form.IMPERFECT || cue.number() != GrammaticalNumber.SINGULAR) {
            return false;
        }
        boolean matter = article.is(token - 1, Mask.RELATIVE) && article.is(token - 2, Mask.CONSEQUENCE); // الأمر الذي
        boolean which = article.is(token - 1, Mask.CONSEQUENCE) && article.is(token - 1, Mask.PREPOSITION); // مما
        return which || matter || article.is(token - 1, Mask.DEMONSTRATIVE) && !article.is(token - 1, Mask.FOCUS);
    }

    /** أوضح ذلك المتحدث «العقيد سالم»: what is said is this, and the marks hold a name. */
    private static boolean isSaid(Article article, int token) {
        return article.is(token + 1, Mask.DEMONSTRATIVE) && article.is(token + 2, Mask.PERSON);
    }

    /**
     * The source between a verb and what introduces its content; none if only adverbials stand there. What is left behind the
     * source must be an adverbial too: else the complementiser belongs to some other word, and the verb says nothing.
     */
    private static VerbClause clause(FrameView view, int token, CueForm cue, Introduction introduction) {
        int end = introduction.first();
        if (isObject(view, token, cue)) {
            return new VerbClause(introduction, null, true);
        }
        Phrase source = withoutObject(view, cue, view.phrases().behindWithComplements(token + 1, end), end);
        int rest = source == null ? token + 1 : source.end();
        boolean object = source != null || view.phrases().isClaim(token + 1); // وصفت الاتهامات بأنها
        boolean plausible = object && takesObject(cue) || view.phrases().isAdverbial(rest, end);
        return new VerbClause(introduction, source, plausible);
    }

    /** وصف المدير القرار بأنه، أخبر سالم القناة أن: behind the subject a definite noun is the object. */
    private static @Nullable Phrase withoutObject(
            FrameView view, CueForm cue, @Nullable Phrase source, int introduction) {
        Article article = view.article();
        if (source == null || !takesObject(cue) || cue.pronoun()) {
            return source;
        }
        for (int i = source.first() + 1; i < source.end(); i = article.next(i)) {
            boolean closed = article.hasShape(i - 1, Shape.STARTS_AL)
                    || article.is(i - 1, Mask.NISBA | Mask.UNNAMED | Mask.PERSON_NAME);
            boolean hearer = cue.allows(Frame.HEARER)
                    && !article.is(i - 1, Mask.PERSON_NAME)
                    && (article.is(i, Mask.HEARER)
                            || article.isUnknownWord(i)
                                    && article.hasShape(i, Shape.STARTS_AL)
                                    && !article.hasShape(i, Shape.ENDS_YEH | Shape.TEH_MARBUTA));
            boolean named = article.is(i, Mask.MEDIA | Mask.PLACE) && !article.is(i, Mask.NISBA | Mask.PERSON_NAME);
            if (closed && (named || hearer)) {
                return new Phrase(source.first(), i); // أبلغ مصدر مطلع وكالة الأنباء، اتهم الرئيس الأمريكي الصين
            }
            boolean thing = article.hasShape(i, Shape.STARTS_AL)
                    && !article.is(i, Mask.RANK | Mask.NISBA | Mask.PERSON | Mask.PERSON_NAME)
                    && !article.hasShape(i, Shape.ENDS_YEH);
            boolean described = article.is(introduction, Mask.BI_COMPLEMENTISER)
                    && i == source.end() - 1
                    && !article.hasShape(i, Shape.TEH_MARBUTA)
                    && article.hasShape(i - 1, Shape.STARTS_AL); // وصف مدير المصنع القرار بأنه
            boolean name = described
                    || article.is(i - 1, WordClass.PERSON_NAME.bit())
                            && (cue.allows(Frame.DESCRIBE)
                                    || article.is(i, ~0L)) // حذر سالم القناة, not حذر سالم الحداد
                    || article.is(source.first(), Mask.MEDIA) && article.isUnknownWord(i - 1) // وصفت مجلة تايم الفستان
                    || i == source.first() + 1
                            && (article.isUnknownWord(i - 1)
                                    || article.is(i - 1, Mask.ROLE) && article.hasClitic(i - 1, Lexemes.ARTICLE));
            if (thing && name) {
                return new Phrase(source.first(), i);
            }
        }
        return source;
    }

    /** أنه أبلغ المجلس بأن: behind a subject the noun phrase is the hearer. */
    private static boolean isObject(FrameView view, int token, CueForm cue) {
        if (!takesObject(cue)) {
            return false;
        }
        if (view.article().is(token - 1, Mask.PRONOUN_COMPLEMENTISER)) {
            return true;
        }
        int end = token;
        while (view.article().is(end - 1, Mask.AUXILIARY) || view.article().is(end - 1, TokenKind.COMMA)) {
            end--;
        }
        Phrase before = view.phrases().before(token, view.article().sentenceStart(token));
        return before != null && before.end() == end; // كان الوزير قد أبلغ المجلس بأن، الوزير، سالم، أبلغ المجلس بأن
    }

    /** A statement of the verb at a token. */
    static Statement statement(QuoteRule rule, FrameView view, int token, CueForm cue, Introduction introduction) {
        Statement statement = new Statement(rule, token, token + 1, cue).introducedBy(introduction);
        relay(view, statement, statement.cueEnd, introduction.first());
        if (introduction.first() - token > DISTANT) {
            statement.penalise(Penalty.DISTANT_CONTENT);
        }
        if (cue.allows(Frame.WEAK)) {
            statement.penalise(Penalty.AMBIGUOUS_CUE);
        }
        return statement;
    }

    /** Finds who passes it on, or from whom the source has it, in the first phrase of a stretch that tells either. */
    static void relay(FrameView view, Statement statement, int from, int end) {
        for (int i = from; i < end; i++) {
            AccordingPhrase phrase = view.according(i);
            if (phrase != null && phrase.source() != null) {
                if (view.article().is(i + 1, Mask.AN)) {
                    statement.origin = phrase.source(); // نقلا عن، نقلا عن الوكالة نقلا عن
                    if (phrase.relay() != null) {
                        statement.relays.add(new Statement.Relay(phrase.relay(), i, phrase.cueEnd(), phrase.cue()));
                    }
                } else {
                    phrase.relay(statement);
                }
                return;
            }
            CueForm relaying = view.article().cue(i);
            boolean relayed = relaying != null && relaying.allows(Frame.RELAY) && relaying.pronoun();
            if (relayed || isPublished(view.article(), i)) { // في تصريحات نقلتها الوكالة
                Phrase who = view.phrases().behind(i + 1, end);
                if (who != null) {
                    statement.relays.add(new Statement.Relay(who, i, i + 1, relaying));
                    return;
                }
            }
        }
    }

    /** في بيان نشرته الوكالة. */
    private static boolean isPublished(Article article, int verb) {
        return article.is(verb - 1, Mask.CHANNEL)
                && article.hasShape(verb, Shape.ENDS_PRONOUN)
                && article.is(verb + 1, Mask.MEDIA);
    }

    /** أبلغه أن، وصفه بأنه: a pronoun written on to any other verb is what it says already. */
    static boolean takesObject(CueForm cue) {
        return cue.allows(Frame.HEARER) || cue.allows(Frame.DESCRIBE) || cue.allows(Frame.ACCUSE);
    }

    /** لم يؤكد أن: what was not said is no quote. */
    private static boolean isNegated(FrameView view, int token, CueForm cue) {
        return cue.form() == Form.IMPERFECT && view.article().is(token - 1, Mask.NEGATION);
    }

    /**
     * بيّن is a verb; without its shadda it is one where a complementiser follows it or its source at once (وبين المدير أن), and else a
     * preposition.
     */
    private static boolean isPreposition(FrameView view, int token, Introduction introduction) {
        Article article = view.article();
        if (!article.is(token, Mask.PREPOSITION)
                || introduction.first() == token + 1
                || article.isWrittenWith(token, SHADDA)) {
            return false;
        }
        if (introduction.kind() != Introduction.Kind.COMPLEMENTISER) {
            return true;
        }
        if (token == article.sentenceStart(token) || article.is(token - 1, Mask.FOCUS)) {
            return false; // a sentence that opens with "between" has a verb before its complementiser
        }
        Phrase source = view.phrases().behind(token + 1, introduction.first());
        return source == null
                || source.end() < introduction.first() - (article.is(source.end(), TokenKind.COMMA) ? 1 : 0)
                || source.end() - source.first() > LONGEST_SOURCE;
    }

    /** وجدت الدراسة أن، توصل الباحثون إلى أن: of the verbs of finding only those report whose subject inquires. */
    static boolean mayFind(Article article, CueForm cue, Phrase source) {
        return !cue.allows(Frame.FINDING) || article.is(source.first(), Mask.DOCUMENT | Mask.ROLE | Mask.ORGANIZATION);
    }

    /** The verb of saying straight before a participle or noun that repeats it: تابع قائلا، أضاف قوله; null if none stands there. */
    static @Nullable CueForm verbStraightBefore(FrameView view, int token) {
        CueForm verb = view.article().cue(token - 1);
        return verb != null && verb.isFinite() && verb.allows(Frame.SPEECH) ? verb : null;
    }

    /** Whether a conjunction is written on to the verb, so that no subject can stand before it. */
    static boolean isCoordinated(FrameView view, int token) {
        Article article = view.article();
        boolean answer = article.hasClitic(token, Lexemes.FEH) // أما الوزير فأوضح أن
                && article.is(article.sentenceStart(token), Mask.CONTRASTIVE);
        return article.hasClitic(token, Lexemes.WAW | Lexemes.FEH) && !answer;
    }
}
