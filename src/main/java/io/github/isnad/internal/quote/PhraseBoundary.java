package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.internal.quote.CueForm.Form;
import io.github.isnad.internal.sentence.Layout.Quotation;
import io.github.isnad.quote.SpeechAct;
import io.github.isnad.tokenize.TokenKind;

/** Tells which token ends the noun phrase of a source, and which words in its neighbourhood are no part of one. */
final class PhraseBoundary {
    /** (الاتحاد الدولي لكرة القدم – فيفا). */
    private static final int LONGEST_ACRONYM = 10;

    private final Article article;

    PhraseBoundary(Article article) {
        this.article = article;
    }

    /**
     * Whether the phrase ends before a token.
     *
     * @param first its first token
     * @param i the token
     * @param role the latest office or organisation in it, or -1
     * @param name the latest name in it, or -1
     */
    boolean isAt(int first, int i, int role, int name) {
        if (article.quotation(i) != null) {
            return false;
        }
        if (article.is(i, TokenKind.NUMBER)) {
            return name == i - 1
                    && !article.is(name, TokenKind.PROCLITIC)
                    && !article.hasClitic(name, Lexemes.ARTICLE); // ضبط العقيد سالم 1800 سيارة
        }
        boolean share = article.is(first, TokenKind.NUMBER) && article.is(i, Mask.MIN); // 31 بالمئة من الشباب
        if (share || article.is(i, TokenKind.PERCENT_SIGN) || isOfThem(article, i)) {
            return false;
        }
        if (!article.isWord(i)) {
            return !article.is(i, TokenKind.HASHTAG)
                    && !isAcronym(i)
                    && !article.isInsideName(i)
                    && !isOwner(first, i)
                    && !isSecondName(i)
                    && !(article.is(i, TokenKind.PUNCTUATION)
                            && article.is(i + 1, TokenKind.FOREIGN_WORD)) // Smith & Sons
                    && !(article.is(i, TokenKind.PROCLITIC) && article.is(i + 1, TokenKind.NUMBER)); // الدول الـ57
        }
        if (article.isInsideName(i - 1)) {
            return false; // جان-كلود
        }
        if (article.hasShape(i, Shape.TANWIN_ALEF)) {
            return !article.is(i - 1, TokenKind.NUMBER); // an object or adverb; a subject has no such ending
        }
        if (article.is(
                i,
                Mask.RELATIVE
                        | Mask.STATEMENT_OBJECT
                        | Mask.BI_COMPLEMENTISER
                        | Mask.ACCORDING
                        | Mask.CONTRASTIVE
                        | Mask.NARRATOR)) {
            return true;
        }
        if (article.is(i, Mask.FOCUS)) {
            return !article.is(i, Mask.UNNAMED) // وسائل إعلام أخرى
                    && !article.is(i - 1, TokenKind.PERCENT_SIGN) // 13٪ فقط من السكان
                    && !article.is(i - 1, TokenKind.NUMBER);
        }
        if (article.is(i, Mask.PRONOUN)) {
            return !article.isUnknownWord(i - 1) || !article.is(i + 1, Mask.COMPLEMENTISER); // جاكي هو إن
        }
        if (i == first + 1 && (isThingBehindMan(i) || isThingBehindBody(i) || isBodyBehindBody(i))) {
            return true;
        }
        if (article.is(i, Mask.COMPLEMENTISER) && !article.hasShape(i, Shape.STARTS_FEH)) {
            return true; // but فان may be part of a name
        }
        if (article.is(i, Mask.PREPOSITION)
                && article.hasShape(i, Shape.ENDS_PRONOUN)
                && article.hasShape(i - 1, Shape.STARTS_WAW)
                && i - 1 > first) {
            return false; // لمكافحة الأمراض والسيطرة عليها
        }
        if (article.is(i, Mask.PREPOSITION) && !article.is(i, Mask.PERSON_NAME | Mask.PLACE)) {
            return isEndingPreposition(i, role, name);
        }
        if (article.is(i, Mask.TIME)) {
            boolean familyName =
                    article.is(i - 1, Mask.PERSON_NAME) && article.is(i + 1, Mask.ROLE); // أحمد الخميس أمين
            boolean outlet = article.is(i - 1, Mask.MEDIA) // صحيفة اليوم, but الصحيفة اليوم
                    && article.is(i - 1, Mask.TITLE_NOUN)
                    && !article.hasClitic(i - 1, Lexemes.ARTICLE);
            boolean adjective = article.is(i, Mask.UNNAMED) && article.is(i - 1, Mask.UNNAMED); // مصدر مطلع
            return !familyName && !outlet && !adjective && !article.is(i, Mask.PERSON_NAME);
        }
        if (i == first + 1 && article.is(first, Mask.PLACE) && article.hasShape(i, Shape.STARTS_LAM)) {
            return true; // اتهام موسكو لتل أبيب
        }
        if (article.is(i - 1, Mask.PERSON_NAME) && isPossessed(i)) {
            return true;
        }
        if (article.is(i, Mask.FACT)
                && !article.hasClitic(i, Lexemes.ARTICLE | Lexemes.BEH | Lexemes.LAM)
                && (!article.is(i - 1, Mask.ROLE | Mask.ORGANIZATION) || article.hasClitic(i - 1, Lexemes.ARTICLE))) {
            return true;
        }
        if (isSaying(i)
                || isHearer(i)
                || article.is(i, Mask.DEMONSTRATIVE) && (article.is(i + 1, Mask.TIME) || role < name)) {
            return true;
        }
        if (isToWhom(i)) {
            boolean told = article.is(i, Mask.PLURAL_HUMAN)
                    && article.is(i - 1, Mask.ROLE)
                    && article.hasClitic(i - 1, Lexemes.ARTICLE); // الوزير للعمال
            return told || (role < name || !followsRole(i)) && !isPurpose(first, i) || isToMedia(first, i, role);
        }
        return isVerb(i);
    }

    /** مصدر لصحيفة الغد; but المدير العام لصحيفة الغد، بيان لصحيفة الغد، مركز الساحل للإعلام. */
    private boolean isToMedia(int first, int i, int role) {
        return article.is(i, Mask.MEDIA)
                && !article.is(i - 1, Mask.RANK | Mask.GOVERNING) // القناة التابعة لشبكة
                && !article.is(first, Mask.MEDIA | Mask.DOCUMENT | Mask.CHANNEL)
                && !(article.is(role, Mask.ORGANIZATION) && article.hasClitic(i, Lexemes.ARTICLE));
    }

    /** الموقع الرسمي لـ«المكتبة الوطنية». */
    private boolean isOwner(int first, int i) {
        return article.is(i, TokenKind.PROCLITIC)
                && article.quotation(i + 1) != null
                && article.is(first, Mask.MEDIA)
                && article.hasClitic(first, Lexemes.ARTICLE);
    }

    /** وكالتا «سهم» و«نجم». */
    private boolean isSecondName(int i) {
        return article.hasShape(i, Shape.STARTS_WAW)
                && article.quotationClosedBy(i - 1) != null
                && article.quotation(i + 1) != null;
    }

    /** مركز الملك سلمان للإغاثة: what an organisation named after a man is for. */
    private boolean isPurpose(int first, int i) {
        if (!article.hasShape(i, Shape.STARTS_LAM_LAM) || article.is(i, Mask.PERSON | Mask.MEDIA | Mask.HEARER)) {
            return false;
        }
        Quotation marks = article.quotationClosedBy(i - 1); // معهد «الأفق» للأبحاث
        int j = marks == null ? i - 1 : marks.open() - 1;
        while (j > first && (article.is(j, Mask.PERSON | Mask.PLACE) || article.isUnknownWord(j))) {
            j--;
        }
        return article.is(j, Mask.ORGANIZATION | Mask.TITLE_NOUN);
    }

    /** 31٪ منهم، العديد منهم: a pronoun behind what says how many. */
    static boolean isOfThem(Article article, int i) {
        return article.is(i, Mask.PREPOSITION)
                && article.hasShape(i, Shape.ENDS_PRONOUN)
                && (article.is(i - 1, TokenKind.PERCENT_SIGN)
                        || article.is(i - 1, TokenKind.NUMBER)
                        || article.is(i - 1, Mask.QUANTIFIER));
    }

    /** Whether a preposition ends the phrase: those of an office, of a number and of a document belong to it. */
    private boolean isEndingPreposition(int i, int role, int name) {
        int governing = article.is(i - 1, Mask.RANK) ? i - 2 : i - 1;
        if (article.is(governing, Mask.GOVERNING)) {
            return false; // القائمون على الحملة، المشرف العام على البرنامج
        }
        if (article.is(i, Mask.FI)) {
            return !isPlaceOfRole(i, role, name);
        }
        if (article.is(i, Mask.MIN)) {
            boolean member = article.is(i + 1, Mask.ORGANIZATION)
                    && !article.hasClitic(i + 1, Lexemes.ARTICLE)
                    && (name == i - 1 || article.isUnknownWord(i - 1)); // جون هاموند من جمعية الصيادين
            boolean task = role == i - 2 // مدير الوقاية من الأمراض
                    && article.isUnknownWord(i - 1)
                    && article.hasShape(i - 1, Shape.STARTS_AL)
                    && article.hasShape(i - 1, Shape.TEH_MARBUTA);
            return !member && !task && !article.is(i - 1, Mask.UNNAMED | Mask.ROLE | Mask.QUANTIFIER);
        }
        if (article.is(i, Mask.AN)
                && article.is(i - 2, Mask.ORGANIZATION)
                && article.hasShape(i - 1, Shape.STARTS_AL)) {
            return false; // لجنة الدفاع عن المزارعين
        }
        return !article.is(i, Mask.ALA)
                || article.is(i - 1, Mask.PREPOSITION) // البعض منهم على مضض
                || role < i - 2
                || role < name
                || article.is(i + 1, Mask.CHANNEL | Mask.TONGUE)
                || article.is(i + 1, Mask.MEDIA) && article.hasShape(i + 1, Shape.ENDS_PRONOUN); // على موقعه
    }

    /** Whether a word is a verb here: some names are written like one. */
    private boolean isVerb(int i) {
        CueForm cue = article.cue(i);
        if (cue != null && cue.form() != Form.NOUN && !article.is(i, ~0L)) {
            return true;
        }
        boolean denies = article.is(i, Mask.NEGATION) && article.hasShape(i + 1, Shape.ENDS_PRONOUN); // لم تسمهم
        if (article.is(i - 1, Mask.TITLE | Mask.ROLE) && article.isUnknownWord(i + 1) && !denies) {
            return false; // الجنرال بات رايدر: a name that is written like a verb
        }
        return article.is(i, Mask.FINITE_VERB | Mask.NEGATION | Mask.AUXILIARY);
    }

    /** غادر المدير القاعة: a feminine is no adjective of a man's office. */
    private boolean isThingBehindMan(int i) {
        return article.hasShape(i, Shape.STARTS_AL)
                && article.hasShape(i, Shape.TEH_MARBUTA)
                && article.is(i - 1, Mask.ROLE)
                && !article.is(i - 1, Mask.FEMININE | Mask.PLURAL_HUMAN)
                && article.hasClitic(i - 1, Lexemes.ARTICLE);
    }

    /** اعتبر البيان خطوة: an indefinite is no adjective of a definite, nor the name of a body. */
    private boolean isThingBehindBody(int i) {
        return (article.isUnknownWord(i) || article.is(i, Mask.STANDARD))
                && article.hasShape(i, Shape.TEH_MARBUTA)
                && !article.hasShape(i, Shape.STARTS_AL | Shape.STARTS_WAW)
                && article.is(i - 1, Mask.DOCUMENT | Mask.ORGANIZATION)
                && article.hasClitic(i - 1, Lexemes.ARTICLE);
    }

    /** انتقد البيان الحكومة: what is definite already takes no possessor. */
    private boolean isBodyBehindBody(int i) {
        return article.is(i, Mask.ORGANIZATION)
                && article.hasClitic(i, Lexemes.ARTICLE)
                && !article.hasClitic(i, Lexemes.WAW)
                && !article.is(i, Mask.NISBA | Mask.RANK)
                && article.is(i - 1, Mask.DOCUMENT | Mask.ORGANIZATION)
                && article.hasClitic(i - 1, Lexemes.ARTICLE);
    }

    /** أبلغ الوزير سالم رئيسه: whose superior he is, and no part of his name. */
    private boolean isPossessed(int i) {
        return article.is(i, Mask.ROLE) && article.hasShape(i, Shape.ENDS_PRONOUN);
    }

    /** «(اليونيسف)» behind the name of an organisation belongs to it; «(35 عاما)» does too. */
    private boolean isAcronym(int i) {
        return article.is(i, TokenKind.OPENING_BRACKET) && article.next(i) <= i + LONGEST_ACRONYM;
    }

    /** مدير الإعلام في الوزارة، السفارة في القاهرة; not في بيان، في المكان, nor what follows a bare name. */
    private boolean isPlaceOfRole(int in, int role, int name) {
        boolean study = article.is(in + 1, Mask.DOCUMENT) // كبير الباحثين في الدراسة الدكتور سالم
                && article.hasShape(in + 1, Shape.STARTS_AL)
                && article.is(in + 2, Mask.TITLE | Mask.PERSON_NAME);
        return (role > name || article.quotationClosedBy(in - 1) != null)
                && (study || article.is(in + 1, Mask.ORGANIZATION | Mask.PLACE))
                && !(article.is(in + 1, Mask.TITLE_NOUN) && article.hasClitic(in + 1, Lexemes.ARTICLE)); // في المدينة
    }

    boolean isHearer(int i) {
        return article.is(i, Mask.HEARER) && article.hasClitic(i, Lexemes.LAM);
    }

    /** حديثه، بتصريحه: what is said, not who says it. */
    boolean isSaying(int i) {
        CueForm cue = article.cue(i);
        return cue != null
                && cue.form() == Form.NOUN
                && (cue.pronoun()
                        || article.hasClitic(i, Lexemes.BEH)
                        || cue.act() == SpeechAct.SAY && !cue.allows(Frame.WEAK)); // القول إن
    }

    /** ل written on to a word: of the organisation behind a role, to the hearer behind a name. */
    boolean isToWhom(int i) {
        return article.hasClitic(i, Lexemes.LAM) || article.hasShape(i, Shape.STARTS_LAM_LAM);
    }

    private boolean followsRole(int i) {
        return article.is(i - 1, Mask.ROLE | Mask.ORGANIZATION | Mask.NISBA | Mask.UNNAMED | Mask.MEDIA | Mask.DOCUMENT)
                || article.hasShape(i - 1, Shape.STARTS_AL)
                || article.hasShape(i - 1, Shape.TEH_MARBUTA);
    }

    boolean isParticiple(int i) {
        CueForm cue = article.cue(i);
        return cue != null && cue.form() == Form.PARTICIPLE && !article.is(i, Mask.SPEAKER_NOUN);
    }
}
