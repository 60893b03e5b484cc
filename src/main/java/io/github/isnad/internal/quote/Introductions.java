package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.internal.quote.CueForm.Form;
import io.github.isnad.internal.quote.Introduction.Kind;
import io.github.isnad.internal.sentence.Layout.Quotation;
import io.github.isnad.tokenize.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds what introduces the content behind a cue: إن، أن، بأن، إلى أن …, a colon, or quotation marks. Nine in ten complementisers
 * stand within nine words of their verb; a quarter of the stretches between have a comma, which ends nothing.
 */
final class Introductions {
    private static final int REACH = 32;
    private static final int LONGEST_APPOSITION = 14;

    /** The classes of words at which content can begin, or the cue's clause end: all that {@link #behind} asks of a word. */
    private static final long TURNING = Mask.COMPLEMENTISER
            | Mask.BI_COMPLEMENTISER
            | Mask.ILA
            | Mask.ALA
            | Mask.MIN
            | Mask.AN
            | Mask.RELATIVE
            | Mask.ACCORDING
            | Mask.ASYNDETIC
            | Mask.FINITE_VERB;

    private final Article article;
    private final MarkedSpeech speech;
    private final SourcePhrases phrases;

    Introductions(Article article, MarkedSpeech speech, SourcePhrases phrases) {
        this.article = article;
        this.speech = speech;
        this.phrases = phrases;
    }

    /** Finds the introduction behind a cue, or null if the cue says no proposition. */
    @Nullable
    Introduction behind(int cue, CueForm form) {
        int end = Math.min(article.sentenceEnd(cue), cue + REACH);
        boolean relative = false;
        for (int i = turn(cue + 1, end); i < end; i = turn(next(i), end)) {
            Introduction found = at(cue, i, form, relative);
            if (found != null) {
                return found;
            }
            if (article.is(i, Mask.RELATIVE)) {
                relative = true;
            } else if (article.is(i, TokenKind.COMMA)) {
                relative = false;
            }
            if (ends(cue, form, i, relative)) {
                return null;
            }
        }
        return null;
    }

    /** The next token that is more than a word on the way: one that turns, a word of saying, or no word at all. */
    private int turn(int from, int end) {
        int i = from;
        while (i < end && article.isWord(i) && !article.is(i, TURNING) && article.cue(i) == null) {
            i++;
        }
        return i;
    }

    /** The next token to look at: an according-to phrase is passed as one, with any verb in it. */
    private int next(int i) {
        AccordingPhrase phrase = AccordingPhrase.at(article, phrases, i);
        return phrase == null ? article.next(i) : phrase.end();
    }

    /** The introduction that begins at a token, or null. One method on purpose: those who ask shall not have it inlined. */
    private @Nullable Introduction at(int cue, int i, CueForm form, boolean relative) {
        boolean plain = article.is(i, Mask.COMPLEMENTISER);
        boolean withBi = !plain && article.is(i, Mask.BI_COMPLEMENTISER);
        if (plain
                ? isSubordinated(cue, i) || isConditional(i) || !takesClause(form)
                : withBi
                        && (article.is(i - 1, Mask.NARRATOR)
                                || article.is(i - 2, Mask.WHAT)
                                        && !form.allows(Frame.DESCRIBE))) { // علما بأن، ما يوصف بأنه
            return null;
        }
        boolean colon = article.is(i, TokenKind.COLON);
        boolean behind = isPreposition(i, form) && article.is(i + 1, Mask.COMPLEMENTISER)
                || colon && article.is(i + 1, Mask.COMPLEMENTISER | Mask.BI_COMPLEMENTISER);
        if (plain || withBi || behind) {
            return complementiser(i, plain || withBi ? i : i + 1);
        }
        if (i == cue + 1
                && form.allows(Frame.SPEECH)
                && (form.form() == Form.PERFECT || form.form() == Form.PARTICIPLE)) {
            int spoken = article.is(i, TokenKind.COMMA) && form.allows(Frame.CONTINUE) ? i + 1 : i;
            if (isSpokenVerb(spoken)) {
                return new Introduction(i, spoken, Kind.COMPLEMENTISER, null);
            }
        }
        int content = colon ? i + 1 : i;
        Quotation quotation = article.quotation(content);
        if (quotation != null) {
            boolean said = colon
                    || !isNameBeforeClause(quotation)
                            && (form.allows(Frame.SPEECH)
                                    || !relative && (!form.allows(Frame.CLAUSE) || isPreposition(i - 1, form)))
                            && speech.isSpeechBehindCue(quotation, form, i == cue + 1);
            return said ? marks(i, quotation) : null;
        }
        boolean unmarked = colon && form.allows(Frame.SPEECH) && content < article.sentenceEnd(i) && !opensList(cue, i);
        return unmarked ? new Introduction(i, content, Kind.COLON, null) : null;
    }

    /** في عدة دول، مثل: …; but قال لهم: …. */
    private boolean opensList(int cue, int colon) {
        return colon > cue + 2
                && article.is(colon - 1, Mask.PREPOSITION)
                && !article.hasShape(colon - 1, Shape.ENDS_PRONOUN | Shape.ENDS_YEH);
    }

    /** قال سيكون، وتابع أعتقد أن: a verb straight behind that of saying is what it says. */
    private boolean isSpokenVerb(int i) {
        CueForm cue = article.cue(i);
        return cue != null && cue.firstPerson() && cue.form() == Form.IMPERFECT && !article.hasShape(i, Shape.MADDA)
                || article.is(i, Mask.ASYNDETIC) && !article.hasShape(i, Shape.MADDA) // آنا is a name
                || article.is(i, Mask.FINITE_VERB) && article.hasClitic(i, Lexemes.SEEN);
    }

    /** قالت شبكة النقل «آر إيه» إنها: what stands in marks belongs to the source. */
    private boolean isNameBeforeClause(Quotation quotation) {
        int behind = behindApposition(quotation.close());
        if (article.is(behind, TokenKind.COLON)) {
            return !speech.isSpeechAlone(quotation); // قال «أبو سالم»: …
        }
        int clause = article.is(behind, Mask.BARE_PREPOSITION) ? behind + 1 : behind; // حذر «المعهد» من أن
        return article.is(clause, Mask.COMPLEMENTISER)
                && !article.hasShape(clause, Shape.STARTS_WAW)
                && !speech.isSpeechAlone(quotation);
    }

    /** قال «المعهد الوطني»، الهيئة المكلفة، إن. */
    private int behindApposition(int behind) {
        int noun = article.is(behind + 1, Mask.PRONOUN) ? behind + 2 : behind + 1; // ، وهي الهيئة المكلفة، إن
        if (!article.is(behind, TokenKind.COMMA)
                || !article.is(noun, Mask.SPEAKER_NOUN) && !article.isUnknownWord(noun)) {
            return behind;
        }
        int end = Math.min(article.sentenceEnd(behind), behind + LONGEST_APPOSITION);
        for (int i = behind + 1; i < end && article.cue(i) == null; i = article.next(i)) {
            if (article.is(i, TokenKind.COMMA)) {
                return i + 1;
            }
        }
        return behind;
    }

    /** A question has no إن, and some verbs say noun phrases only. */
    private static boolean takesClause(CueForm form) {
        return form.allows(Frame.CLAUSE)
                || form.allows(Frame.ILA)
                || form.allows(Frame.ALA)
                || form.allows(Frame.IN_DOCUMENT)
                || form.allows(Frame.CONTINUE);
    }

    /** Quoted words, or a clause that begins with them and goes on with another complementiser: «…» وأن …. */
    private Introduction marks(int first, Quotation quotation) {
        boolean goesOn = article.is(quotation.close(), Mask.COMPLEMENTISER)
                && article.hasShape(quotation.close(), Shape.STARTS_WAW);
        return goesOn
                ? new Introduction(first, quotation.open(), Kind.COMPLEMENTISER, quotation)
                : new Introduction(first, quotation.first(), Kind.MARKS, quotation);
    }

    private boolean isPreposition(int i, CueForm form) {
        return article.is(i, Mask.ILA) && form.allows(Frame.ILA)
                || article.is(i, Mask.ALA) && form.allows(Frame.ALA)
                || article.is(i, Mask.MIN) && form.allows(Frame.MIN)
                || article.is(i, Mask.AN) && form.allows(Frame.AN);
    }

    /** قبل أن، يمكن أن، إلا أن، رغم أن: the clause belongs to the word before, not to the cue. */
    private boolean isSubordinated(int cue, int complementiser) {
        int before = complementiser - 1;
        if (before == cue
                || before == cue + 1
                        && article.is(before, Mask.PREPOSITION)
                        && !article.is(before, Mask.BARE_PREPOSITION)) {
            return false; // قال إن، قال فيه إن، أكد لهم أن
        }
        if (PhraseBoundary.isOfThem(article, before)) {
            return false; // يرى العديد منهم أن
        }
        if (article.hasShape(complementiser, Shape.HAMZA_BELOW)
                && !article.hasShape(complementiser, Shape.STARTS_WAW | Shape.STARTS_FEH)) {
            return article.is(before, Mask.CONJUNCTION | Mask.CONTRASTIVE)
                    && !article.hasClitic(before, Lexemes.ARTICLE); // حيث إن; but إن follows no preposition
        }
        boolean relative = article.hasShape(before, Shape.ENDS_PRONOUN); // عن مسؤولين لم تسمهم أن
        if (article.is(before - 1, Mask.NEGATION) && !article.is(before - 1, Mask.PREPOSITION) && !relative) {
            return true; // لا شك أن، لا بد أن
        }
        if (article.is(before - 1, Mask.MIN)
                && (article.hasClitic(before - 1, Lexemes.WAW) || article.is(before - 2, Mask.AUXILIARY))
                && article.hasShape(before, Shape.STARTS_AL)) {
            return true; // ومن المتوقع أن، كان من المقرر أن
        }
        if (article.is(before, Mask.PREPOSITION)
                && article.hasShape(before, Shape.STARTS_LAM)
                && !article.is(before - 1, Mask.FINITE_VERB | Mask.AUXILIARY)) {
            return false; // في بيان له أن; but سبق له أن
        }
        boolean copied =
                article.hasShape(before - 1, Shape.TEH_MARBUTA) && !article.hasShape(before - 1, Shape.STARTS_AL);
        if (relative && copied && article.next(cue + 1, before, Mask.CHANNEL) < before) {
            return false; // في بيان حصلت الصحيفة على نسخة منه أن
        }
        CueForm verb = article.cue(before);
        if (verb != null && verb.form() != Form.NOUN) {
            return false; // وبيّن أن, though بين is a preposition too
        }
        return article.hasShape(complementiser, Shape.STARTS_FEH)
                || article.hasClitic(complementiser, ~0)
                || article.is(
                                before,
                                Mask.PREPOSITION
                                        | Mask.REASON
                                        | Mask.CONJUNCTION
                                        | Mask.CONTRASTIVE
                                        | Mask.DEMONSTRATIVE
                                        | Mask.AUXILIARY
                                        | Mask.FINITE_VERB)
                        && !article.is(before, Mask.PERSON_NAME);
    }

    /** إن وجدت، إن كانت: if. */
    private boolean isConditional(int i) {
        CueForm cue = article.cue(i + 1);
        boolean verb =
                article.is(i + 1, Mask.FINITE_VERB | Mask.AUXILIARY) || cue != null && cue.form() == Form.PERFECT;
        return article.hasShape(i, Shape.HAMZA_BELOW)
                && !article.is(i, Mask.PRONOUN_COMPLEMENTISER)
                && verb
                && article.hasShape(i + 1, Shape.ENDS_TEH);
    }

    private Introduction complementiser(int first, int complementiser) {
        int content = complementiser + 1;
        if (article.is(content, TokenKind.COLON)) {
            content++;
        }
        boolean pronoun = article.is(complementiser, Mask.PRONOUN_COMPLEMENTISER) || endsInPronoun(complementiser);
        Quotation quotation = article.quotation(content);
        return new Introduction(first, pronoun ? complementiser : content, Kind.COMPLEMENTISER, quotation);
    }

    /** بأنه، بأننا، بأني. */
    private boolean endsInPronoun(int i) {
        return article.hasShape(i, Shape.ENDS_PRONOUN | Shape.ENDS_ALEF | Shape.ENDS_YEH);
    }

    /** What shows that the cue's own clause has ended without saying anything. */
    private boolean ends(int cue, CueForm form, int i, boolean relative) {
        if (article.is(i, TokenKind.TERMINATOR) && !article.isInsideName(i)
                || article.is(i, TokenKind.SEMICOLON) && !article.is(i + 1, Mask.COMPLEMENTISER)) {
            return true;
        }
        if (article.is(i - 1, Mask.NEGATION) && !article.is(i - 1, Mask.WHAT)) {
            return false; // مصدر لم يكشف عن اسمه
        }
        CueForm other = article.cue(i);
        boolean coordinated = article.hasClitic(i, Lexemes.WAW | Lexemes.FEH);
        boolean related = other != null && other.pronoun() && !coordinated && !VerbFrames.takesObject(other);
        if (related && at(i, i + 1, other, false) == null) {
            return false; // في تصريحات نقلتها الوكالة، آخر حصيلة أعلنتها السلطات
        }
        if (other != null && (!article.is(i, ~0L) || coordinated)) {
            int next = article.is(i + 1, Mask.RESUMPTIVE) ? i + 2 : i + 1;
            boolean carries = at(i, next, other, false) != null; // what is said is said by the nearer word
            if (article.is(i - 1, Mask.FI)) {
                return false; // في رد فعل سريع، قالت في ردها إن
            }
            if (other.form() == Form.NOUN) {
                return carries && (other.pronoun() || article.hasClitic(i, Lexemes.BEH)) || isWeak(form) && i > cue + 3;
            }
            return carries || !relative && i > cue + 1;
        }
        return !relative && i > cue + 1 && article.is(i, Mask.FINITE_VERB) && coordinated;
    }

    private static boolean isWeak(CueForm form) {
        return form.allows(Frame.WEAK) && !form.allows(Frame.RELAY);
    }
}
