package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.internal.quote.CueForm.Form;
import io.github.isnad.internal.quote.CueForm.Gender;
import io.github.isnad.internal.quote.CueForm.GrammaticalNumber;
import io.github.isnad.internal.sentence.Layout.Quotation;
import io.github.isnad.quote.SpeechAct;
import io.github.isnad.tokenize.TokenKind;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the subjects of verbs that report nothing, who may speak in the sentence behind: وأعرب الأمير عن أسفه، وقال إن. */
final class Subjects {
    private static final int NONE = -1;
    private static final int REACH = 12;
    private static final int LONGEST_NAME = 2;

    private final Article article;
    private final SubjectPhrases phrases;
    /** Those found so far, and the sources between them. */
    private final List<Mention> mentions;

    Subjects(FrameView view, List<Mention> mentions) {
        article = view.article();
        phrases = new SubjectPhrases(view);
        this.mentions = mentions;
    }

    /** Notes the subjects in a stretch, but for what statements have taken. */
    void note(int from, int to, BitSet said) {
        int verb = NONE; // whose subject stands before it
        for (int i = from; i < to; i++) { // no farther: the next clear bit may stand at the end of the text
            if (said.get(i)) {
                continue;
            }
            if (opens(i)) {
                verb = noteFirst(i, article.is(i, Mask.AUXILIARY));
            } else if (article.is(i - 1, Mask.COMPLEMENTISER)
                    && article.is(i - 2, Mask.CONTRASTIVE | Mask.CONJUNCTION)) {
                verb = noteFirst(i, false); // غير أن الموظف رفض
            }
            if (i != verb) {
                noteSubject(i);
            }
        }
    }

    /** Whether a sentence begins at a token, or goes on there behind a dateline: (رويترز) - أثار الوزير. */
    private boolean opens(int i) {
        return article.opensSentence(i)
                || article.is(i - 1, TokenKind.DASH) && article.is(i - 2, TokenKind.CLOSING_BRACKET);
    }

    /** The subject before the verb with which a sentence goes on: الحكومة ترسل وفدا وتقول إن، كانت القوات دانت الهجوم وقالت إن. Returns the verb, or none. */
    private int noteFirst(int opening, boolean was) {
        int i = was ? opening + 1 : opening;
        if (!article.is(i, Mask.PERSON | Mask.ORGANIZATION | Mask.MEDIA | Mask.PLACE)) {
            return NONE;
        }
        Phrase phrase = phrases.at(opening, i);
        if (phrase != null && (was || isVerb(phrase.end()))) {
            mentions.add(new Mention(phrase, i, null, isPlural(article, phrase), isJoined(article, phrase), false));
            return phrase.end();
        }
        return NONE;
    }

    private boolean isVerb(int i) {
        CueForm cue = article.cue(i);
        return article.is(i, Mask.FINITE_VERB) || cue != null && cue.form() == Form.IMPERFECT;
    }

    private void noteSubject(int i) {
        CueForm cue = article.cue(i);
        CueForm saying = cue != null && cue.isFinite() && !article.is(i, Mask.PREPOSITION) ? cue : null;
        if (saying != null ? !saying.pronoun() : hasSubject(i)) {
            noteSubjectOf(i, saying, saying == null ? verbGender(i) : saying.gender());
        }
    }

    /** Whether a word that says nothing is a verb with its subject behind it. */
    private boolean hasSubject(int i) {
        boolean verb = article.is(i, Mask.FINITE_VERB)
                ? !article.hasShape(i, Shape.ENDS_PRONOUN) && !isRelative(i)
                : isUnknownVerb(i);
        return verb || isIssuing(i) || isExpressing(i);
    }

    /** حوادث، تدخلت فيها الشرطة. */
    private boolean isRelative(int verb) {
        return article.is(verb - 1, TokenKind.COMMA) && article.is(verb + 1, Mask.PREPOSITION);
    }

    /** عبر الوزير عن اعتزازه: with a subject and عن it is no preposition. */
    private boolean isExpressing(int i) {
        if (!article.is(i, Mask.PREPOSITION) || article.is(i, Mask.BARE_PREPOSITION)) {
            return false;
        }
        int end = Math.min(article.sentenceEnd(i), i + REACH);
        return (opens(i) || article.is(i - 1, Mask.FOCUS))
                && (isName(i + 1) || isTitled(i + 1) || article.is(i + 1, Mask.QUANTIFIER))
                && article.next(i + 1, end, Mask.AN) < end;
    }

    /** كان سالم قد انتقد الإدارة: who stands between is the subject, and what follows is the object. */
    private @Nullable Phrase betweenAuxiliaries(int verb) {
        if (!article.is(verb - 1, Mask.AUXILIARY) || article.is(verb - 2, Mask.AUXILIARY)) {
            return null;
        }
        int before = Math.max(article.sentenceStart(verb), verb - REACH) - 1;
        for (int i = verb - 2; i > before && article.isWord(i); i--) {
            if (article.is(i, Mask.AUXILIARY)) {
                return new Phrase(i + 1, verb - 1);
            }
        }
        return null;
    }

    private void noteSubjectOf(int i, @Nullable CueForm saying, Gender gender) {
        Phrase between = betweenAuxiliaries(i);
        Phrase phrase = between == null ? phrases.at(i, isObjectThis(i + 1) ? i + 2 : i + 1) : between;
        boolean comes = saying != null && saying.allows(Frame.IN_DOCUMENT); // جاء نتيجة لكذا
        long nobody = Mask.SCRIPTURE | (comes ? Mask.DOCUMENT : 0); // جزاهم الله
        if (phrase == null || article.is(phrase.first(), nobody)) {
            return;
        }
        boolean speaks =
                saying == null ? isPerson(phrase) || isBody(phrase.first(), gender, i) : maySay(phrase, saying);
        boolean unknown = between != null
                && saying != null
                && article.isUnknownWord(phrase.first())
                && phrase.end() - phrase.first() <= LONGEST_NAME;
        if (speaks || unknown) {
            Phrase who = saying != null && saying.act() == SpeechAct.EVALUATE ? withoutObject(phrase) : phrase;
            Gender shown = saying == null ? gender(who, gender) : gender; // ترأس الوزير is no feminine
            mentions.add(new Mention(who, i, shown, isPlural(article, who), isJoined(article, who), false));
        }
    }

    /** Whether a body or country is the subject: قرر المجلس، رفضت فرنسا; in mid-sentence no country: التي استهدفت سوريا. */
    private boolean isBody(int first, Gender gender, int verb) {
        boolean feminine = gender == Gender.FEMININE;
        boolean perfect = !article.hasShape(verb, Shape.STARTS_WAW | Shape.STARTS_YEH | Shape.STARTS_TEH);
        return (feminine || opens(verb) && perfect) && article.is(first, Mask.ORGANIZATION)
                || feminine && opens(verb) && article.is(first, Mask.PLACE);
    }

    /** The gender of somebody, or else that which his verb seems to have. */
    private Gender gender(Phrase phrase, Gender ofVerb) {
        if (article.is(phrase.first(), Mask.FEMININE)) {
            return Gender.FEMININE;
        }
        return article.is(phrase.first(), Mask.ROLE | Mask.TITLE) ? Gender.MASCULINE : ofVerb;
    }

    /** دان الوزير سالم، الحادث الأليم، … حادث المصنع: what is judged behind a comma. */
    private Phrase withoutObject(Phrase phrase) {
        for (int i = phrase.first() + 1; i < phrase.end() - 1; i = article.next(i)) {
            boolean thing = article.is(i + 1, Mask.DOCUMENT) || !article.is(i + 1, Mask.SPEAKER_NOUN);
            boolean definite = article.hasShape(i + 1, Shape.STARTS_AL) || article.hasShape(i + 2, Shape.STARTS_AL);
            if (article.is(i, TokenKind.COMMA) && thing && definite) {
                return new Phrase(phrase.first(), i);
            }
        }
        return phrase;
    }

    /** أعلن ذلك اللواء، كشف ذلك لـ«الصحيفة» المحافظ. */
    private boolean isObjectThis(int i) {
        return article.is(i, Mask.DEMONSTRATIVE)
                && (article.is(i + 1, Mask.PERSON) || article.is(i + 1, TokenKind.PROCLITIC));
    }

    /**
     * A word that no list knows opens its clause as a verb does, if it ends in ت (رشحت الوكالة) or if somebody's name follows it: وعاتب
     * سالم خصومه.
     */
    private boolean isUnknownVerb(int i) {
        boolean opens = opens(i);
        boolean negated = article.is(i - 1, Mask.NEGATION) && !article.is(i - 1, Mask.PREPOSITION);
        if (!opens && !negated && !article.is(i - 1, TokenKind.COMMA) && !article.is(i - 1, Mask.TIME | Mask.FOCUS)
                || !article.isUnknownWord(i)
                || article.hasShape(i, Shape.STARTS_AL | Shape.ENDS_ALEF_TEH | Shape.TEH_MARBUTA)) {
            return false;
        }
        return opens && article.hasShape(i, Shape.ENDS_TEH)
                || negated && article.is(i + 1, Mask.ROLE | Mask.UNNAMED) // لم تشأ متحدثة
                || isName(i + 1)
                || isNamedBefore(i + 1);
    }

    private boolean isName(int i) {
        return article.is(i, WordClass.PERSON_NAME.bit())
                || article.hasShape(i, Shape.ENDS_WAW_NOON) // ناشطون
                || article.is(i, Mask.TITLE | Mask.ROLE)
                        && (article.hasClitic(i, Lexemes.ARTICLE)
                                || article.hasClitic(i + 1, Lexemes.ARTICLE)
                                || article.is(i + 1, Mask.ORGANIZATION | Mask.NISBA)); // دان رئيس مجلس
    }

    /** Whether one of those named before has that word as first or last name. */
    private boolean isNamedBefore(int i) {
        if (!article.isUnknownWord(i)) {
            return false;
        }
        int before = Math.max(0, mentions.size() - REACH) - 1;
        for (int m = mentions.size() - 1; m > before; m--) {
            Phrase phrase = mentions.get(m).phrase();
            boolean alone = !article.isWord(i + 1) || article.is(i + 1, Mask.PREPOSITION); // not قدر ميثم سعر
            boolean given = alone && article.isSameWord(phrase.first(), i);
            if ((given || article.isSameWord(phrase.end() - 1, i)) && isNamed(phrase)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(Phrase phrase) {
        return article.isUnknownWord(phrase.first())
                || article.next(phrase.first(), phrase.end(), Mask.TITLE | Mask.PERSON_NAME) < phrase.end();
    }

    /** كلمة ألقاها الرئيس، المقال الذي كتبه الوزير: the subject of a verb whose object is a statement. */
    private boolean isIssuing(int i) {
        if (!article.hasShape(i, Shape.ENDS_PRONOUN)) {
            return false;
        }
        Quotation quoted = article.quotationClosedBy(i - 1); // كلمة «بليغة» ألقاها الرئيس
        int carrier = quoted != null ? quoted.open() - 1 : article.is(i - 1, Mask.RELATIVE) ? i - 2 : i - 1;
        return article.is(carrier, Mask.CHANNEL | Mask.DOCUMENT);
    }

    private boolean maySay(Phrase phrase, CueForm cue) {
        return isPerson(phrase)
                || article.is(head(phrase), Mask.ORGANIZATION | Mask.PLACE | Mask.DOCUMENT)
                || article.hasShape(phrase.first(), Shape.STARTS_AL) && !cue.allows(Frame.WEAK);
    }

    /** Of a verb that no lexicon inflects the letters tell: ت before or behind is feminine. */
    private Gender verbGender(int i) {
        return article.hasShape(i, Shape.ENDS_TEH | Shape.STARTS_TEH) ? Gender.FEMININE : Gender.MASCULINE;
    }

    /** 19 منظمة: what is counted. */
    private int head(Phrase phrase) {
        return article.is(phrase.first(), TokenKind.NUMBER) ? phrase.first() + 1 : phrase.first();
    }

    private boolean isPerson(Phrase phrase) {
        int first = head(phrase);
        if (article.is(first, Mask.QUANTIFIER) && phrase.end() == first + 1) {
            return false; // كل alone is nobody
        }
        boolean name = isGiven(first) || isTitled(first);
        return name
                || article.is(first, Mask.MEDIA | Mask.ROLE | Mask.TITLE | Mask.UNNAMED | Mask.QUANTIFIER)
                || isNamedBefore(first);
    }

    /** الفارس كريم: a definite noun that no list knows, before a given name. */
    private boolean isTitled(int i) {
        return article.isUnknownWord(i) && article.hasShape(i, Shape.STARTS_AL) && isGiven(i + 1);
    }

    private boolean isGiven(int i) {
        return article.is(i, Mask.PERSON_NAME) && !article.hasClitic(i, Lexemes.ARTICLE);
    }

    /** Whether the first noun, behind any quantifier, is a plural of people. */
    static boolean isPlural(Article article, Phrase phrase) {
        int head = phrase.first();
        if (article.is(head, Mask.ONE)) {
            return false;
        }
        while (head < phrase.end() - 1 && article.is(head, Mask.QUANTIFIER | Mask.MIN)) {
            head++;
        }
        boolean singular = article.hasClitic(head, Lexemes.ARTICLE) && article.hasShape(head, Shape.ENDS_YEH);
        boolean organization = article.is(head, Mask.ORGANIZATION); // المديرية is one, مديريه are several
        return article.is(head, Mask.PLURAL_HUMAN)
                        && !singular
                        && !organization // المحامي is one, محامي الدفاع may be several
                || article.hasShape(head, Shape.ENDS_WAW_NOON) && article.hasShape(head, Shape.STARTS_AL);
    }

    /** Whether somebody else is joined to the first: الطالبة وأسرتها، سالم والمدير. */
    static boolean isJoined(Article article, Phrase phrase) {
        for (int i = phrase.first() + 1; i < phrase.end(); i = article.next(i)) {
            boolean other = article.is(i, WordClass.PERSON_NAME.bit() | Mask.TITLE)
                    || article.hasShape(i, Shape.ENDS_PRONOUN)
                    || article.is(i, Mask.ROLE) && !article.is(i - 1, Mask.ROLE); // إمام وخطيب is one
            if (other && article.hasClitic(i, Lexemes.WAW)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the gender and number of a verb are those of somebody. */
    static boolean agrees(Mention mention, CueForm cue) {
        boolean several = cue.number() == GrammaticalNumber.PLURAL;
        return several && mention.joined()
                || mention.plural() == several && (mention.gender() == null || mention.gender() == cue.gender());
    }
}
