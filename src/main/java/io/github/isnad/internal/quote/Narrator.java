package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.internal.quote.CueForm.Form;
import io.github.isnad.internal.sentence.Layout.Quotation;
import io.github.isnad.quote.SpeechAct;
import io.github.isnad.tokenize.TokenKind;

/** Tells where behind reported content the narrator goes on in a clause of his own that reports nothing. */
final class Narrator {
    private static final int OPENING = 5;
    private static final int CLAUSE = 6;
    private static final char MEEM = '\u0645';
    private static final int LONGEST_NICKNAME = 2;

    private final Article article;

    Narrator(Article article) {
        this.article = article;
    }

    /** Whether such a clause begins at a token of a statement's content; in speech without marks few of them do. */
    boolean goesOn(int i, Statement statement) {
        boolean paused = article.is(i - 1, TokenKind.COMMA);
        boolean word = article.is(i, Mask.NARRATOR) && !article.hasShape(i, Shape.STARTS_AL); // not المقابل المالي
        return !statement.unmarkedSpeech && word && connects(i)
                || glosses(i)
                || paused && (comes(i) || isFirstOfItsKind(i))
                || atATime(i)
                || concludes(i)
                || paused && (tellsWhere(i) || article.is(i, Mask.MIN) && article.is(i + 1, Mask.FOCUS)) // من جهته
                || paused && followsMarks(i, statement)
                || tellsWhatIsNotSaid(i)
                || paused && !statement.unmarkedSpeech && leavesOut(i);
    }

    /** ، لكنه لم يتمكن من تحديد موعد، ، ولم تقدم تفاصيل. */
    private boolean leavesOut(int i) {
        boolean connects = article.is(i, Mask.CONTRASTIVE | Mask.CONJUNCTION);
        if (!connects && !(article.is(i, Mask.NEGATION) && article.hasShape(i, Shape.STARTS_WAW))) {
            return false;
        }
        int end = article.sentenceEnd(i);
        int not = article.next(i, Math.min(end, i + OPENING), Mask.NEGATION);
        boolean did = article.is(not, Mask.NEGATION) && !article.is(not, Mask.WHAT) && article.isWrittenWith(not, MEEM);
        if (!did) {
            return false; // لم alone tells what did not happen
        }
        CueForm verb = article.cue(not + 1);
        if (verb != null && verb.form() == Form.IMPERFECT && verb.act() == SpeechAct.EXPLAIN) {
            return true;
        }
        for (int j = not + 1; j < Math.min(end, not + OPENING); j++) {
            CueForm noun = article.is(j - 1, Mask.MIN) ? article.cue(j) : null; // لم تتمكن من تأكيد الخبر
            if (article.is(j, Mask.DETAIL) || noun != null && noun.form() == Form.NOUN) {
                return true;
            }
        }
        return false;
    }

    /** … مما يشير إلى أن، … الأمر الذي يؤكد أن. */
    private boolean concludes(int i) {
        int verb = article.is(i + 1, Mask.RELATIVE) ? i + 2 : i + 1;
        CueForm cue = article.cue(verb);
        return cue != null && VerbFrames.isEvidence(article, verb, cue);
    }

    /** ، جاء ذلك خلال لقائه. */
    private boolean comes(int i) {
        CueForm cue = article.cue(i);
        return cue != null && cue.allows(Frame.IN_DOCUMENT) && article.is(i + 1, Mask.DEMONSTRATIVE);
    }

    /** ، في أول تعليق له. */
    private boolean isFirstOfItsKind(int i) {
        CueForm noun = article.cue(i + 2);
        return article.is(i, Mask.FI)
                && !article.hasShape(i + 1, Shape.STARTS_AL)
                && !article.is(i + 1, Mask.CHANNEL | Mask.PREPOSITION)
                && (article.is(i + 2, Mask.CHANNEL) || noun != null && noun.form() == Form.NOUN)
                && !article.hasShape(i + 2, Shape.STARTS_AL);
    }

    /** في وقت أكدت فيه مصادر، في الوقت الذي أكد. */
    private boolean atATime(int i) {
        int verb = article.is(i + 2, Mask.RELATIVE) ? i + 3 : i + 2;
        CueForm cue = article.is(i, Mask.FI) && article.is(i + 1, Mask.PREPOSITION) ? article.cue(verb) : null;
        return cue != null && cue.form() == Form.PERFECT && !cue.firstPerson();
    }

    /** ، وقدم المدير شكره، ، كما تقدم بالشكر. */
    boolean givesThanks(int i) {
        if (!article.hasShape(i, Shape.STARTS_WAW) && !article.is(i, Mask.CONTRASTIVE)) {
            return false;
        }
        int end = Math.min(article.sentenceEnd(i), i + OPENING);
        return article.next(i, end, Mask.THANKS) < end;
    }

    /** Not فيما بين, nor وذلك where it tells a reason or means: وذلك لأن، وذلك من خلال; but وذلك في بيان. */
    private boolean connects(int i) {
        boolean circumstance = article.is(i + 1, Mask.ACCORDING | Mask.FI | Mask.TIME)
                || article.is(i + 1, Mask.PREPOSITION) && !article.is(i + 1, Mask.BARE_PREPOSITION | Mask.REASON);
        return article.is(i, Mask.CONTRASTIVE)
                ? !article.is(i + 1, Mask.PREPOSITION)
                        && (article.is(i + 1, Mask.NEGATION | Mask.COMPLEMENTISER | Mask.BI_COMPLEMENTISER)
                                || article.cue(i + 1) != null)
                : circumstance || !article.hasShape(i, Shape.STARTS_WAW);
    }

    /** في المقابل، في إشارة إلى. */
    boolean glosses(int i) {
        if (!article.is(i, Mask.FI)) {
            return false;
        }
        CueForm noun = article.cue(i + 1);
        boolean reference = noun != null && noun.form() == Form.NOUN && noun.allows(Frame.ILA) && !noun.pronoun();
        return article.is(i + 1, Mask.NARRATOR) || reference && !article.hasClitic(i + 1, ~0);
    }

    /** ، في تصريحات نقلتها الوكالة. */
    boolean tellsWhere(int i) {
        CueForm relaying = article.cue(i + 2);
        return article.is(i, Mask.FI) && relaying != null && relaying.allows(Frame.RELAY);
    }

    /** … «يتقدمون»، كما مشطوا، … «بعد المباراة»، ما يثير تساؤلات، … «النخيل»، وهو الطريق. */
    private boolean followsMarks(int i, Statement statement) {
        boolean connects =
                article.is(i, Mask.CONTRASTIVE) && !article.is(i, Mask.CONJUNCTION | Mask.PREPOSITION | Mask.REASON);
        Quotation marks = article.quotationClosedBy(i - 2);
        return marks != null
                && i - 2 > statement.contentFirst
                && (connects && !namesSomebody(marks) || comments(i, statement));
    }

    /** القيادي «أبو سالم». */
    private boolean namesSomebody(Quotation marks) {
        return marks.end() - marks.first() <= LONGEST_NICKNAME && article.hasShape(marks.open() - 1, Shape.STARTS_AL);
    }

    /** What is behind the marks, not what somebody does: وهو الطريق، but وهو يتحدث; and not where the clause has hardly begun. */
    private boolean comments(int i, Statement statement) {
        boolean glosses = article.is(i, Mask.PRONOUN)
                && article.hasShape(i, Shape.STARTS_WAW)
                && !article.is(i + 1, Mask.FINITE_VERB)
                && !article.hasShape(i + 1, Shape.STARTS_YEH | Shape.STARTS_TEH);
        return (glosses || article.is(i, Mask.WHAT)) && i > statement.contentFirst + CLAUSE;
    }

    /** دون أن يذكر عددهم، من دون تقديم أدلة. */
    private boolean tellsWhatIsNotSaid(int i) {
        int without = article.is(i, Mask.MIN) ? i + 1 : i;
        if (!article.is(without, Mask.NEGATION) || !article.is(without, Mask.PREPOSITION)) {
            return false;
        }
        int end = Math.min(article.sentenceEnd(i), without + OPENING);
        return article.is(without + 1, Mask.COMPLEMENTISER) && article.cue(without + 2) != null
                || article.is(i - 1, TokenKind.COMMA) && isLast(article.next(without, end, Mask.DETAIL), end);
    }

    /** Whether no comma behind a word leads back into the clause: اتهم الموظفين، دون أدلة، بالسرقة. */
    private boolean isLast(int word, int end) {
        if (word >= end) {
            return false;
        }
        int comma = word + 1;
        while (comma < end && !article.is(comma, TokenKind.COMMA)) {
            comma++;
        }
        return comma >= end
                || article.hasShape(comma + 1, Shape.STARTS_WAW)
                || article.cue(comma + 1) != null
                || article.is(comma + 1, Mask.CONTRASTIVE | Mask.NARRATOR | Mask.CONJUNCTION);
    }
}
