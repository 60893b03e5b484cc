package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.tokenize.TokenKind;
import org.jspecify.annotations.Nullable;

/** Bounds the noun phrase of a subject behind which an object may stand: يصف فروم السلوك، انتقد نواب معارضون الرئيس. */
final class SubjectPhrases {
    private final Article article;
    private final SourcePhrases phrases;

    SubjectPhrases(FrameView view) {
        article = view.article();
        phrases = view.phrases();
    }

    /** The phrase that begins at a token, in the sentence of its verb, or null if none does. */
    @Nullable
    Phrase at(int verb, int first) {
        return before(article.sentenceEnd(verb), first);
    }

    /** The phrase that begins at a token and ends before another, or null if none does. */
    @Nullable
    Phrase before(int end, int first) {
        Phrase phrase = phrases.behind(first, end);
        if (phrase == null) {
            return null;
        }
        boolean named = false;
        for (int i = phrase.first() + 1; i < phrase.end(); i = article.next(i)) {
            named |= article.is(i - 1, WordClass.PERSON_NAME.bit());
            if (isObject(phrase.first(), i) || isUnknownEnding(i, named)) {
                return new Phrase(phrase.first(), article.is(i - 1, TokenKind.COMMA) ? i - 1 : i);
            }
        }
        return phrase;
    }

    /**
     * Behind a name what is possessed and a feminine plural are objects (عاتب سالم خصومه، رد سالم انتقادات), behind a definite noun the
     * plural is too, and what ends in ت is a verb: القوات دانت.
     */
    private boolean isUnknownEnding(int i, boolean named) {
        if (named && article.hasShape(i, Shape.ENDS_PRONOUN) && !article.is(i, Mask.PERSON_NAME)) {
            return true;
        }
        if (isDefiniteThing(i) || isBody(i)) {
            return true;
        }
        if (named
                && article.hasClitic(i, Lexemes.BEH)
                && !article.is(i, Mask.PLACE | Mask.ORGANIZATION)
                && !article.is(i - 1, Mask.ROLE | Mask.RANK | Mask.NISBA)) {
            return true; // رحب الدكتور سالم الحداد بالوفد
        }
        boolean definite = article.hasShape(i - 1, Shape.STARTS_AL);
        if (definite && article.is(i, Mask.CHANNEL | Mask.DOCUMENT) && !article.hasClitic(i, ~0)) {
            return true; // وجه المدير العام رسالة
        }
        if (article.hasShape(i, Shape.STARTS_AL) || article.is(i, ~0L)) {
            return false;
        }
        boolean several = article.is(i - 1, Mask.PLURAL_HUMAN) && article.hasShape(i - 1, Shape.ENDS_WAW_NOON);
        boolean accusative = article.hasShape(i, Shape.ENDS_ALEF)
                && (named && (article.is(i - 1, TokenKind.COMMA) || article.isUnknownWord(i - 1)) // جون سميث تفاعلا
                        || several
                        || definite && !article.is(i - 1, Mask.ROLE | Mask.TITLE));
        return accusative // كان مدير الأرصاد حاضرا، نشر ناشطون صورا
                || article.hasShape(i, Shape.ENDS_ALEF_TEH) && (named || definite)
                || article.hasShape(i, Shape.ENDS_TEH) && definite;
    }

    /** رفع سالم التهنئة، أدان اتحاد «فيفا» الحادثة، دعم سالم المتظاهرين: behind a name what is definite and no name. */
    private boolean isDefiniteThing(int i) {
        boolean thing = article.isUnknownWord(i) && article.hasShape(i, Shape.TEH_MARBUTA);
        boolean people = article.is(i, Mask.PLURAL_HUMAN) && article.hasShape(i, Shape.ENDS_YEH_NOON);
        return (thing || people)
                && article.hasShape(i, Shape.STARTS_AL)
                && (article.is(i - 1, WordClass.PERSON_NAME.bit()) || article.quotationClosedBy(i - 1) != null);
    }

    /** حذر سالم الحكومة، حذر إياد علاوي الحكومة، دعا سالم، مجلس الشورى: a body behind a person's name. */
    private boolean isBody(int i) {
        int name = article.is(i - 1, TokenKind.COMMA) ? i - 2 : i - 1;
        long given = WordClass.PERSON_NAME.bit();
        return article.is(i, Mask.ORGANIZATION)
                && !article.is(i, Mask.PERSON)
                && (article.hasClitic(i, Lexemes.ARTICLE) || name < i - 1 && article.hasShape(i + 1, Shape.STARTS_AL))
                && !article.hasClitic(i, ~Lexemes.ARTICLE)
                && (article.is(name, given) || article.isUnknownWord(name) && article.is(name - 1, given));
    }

    private boolean isObject(int first, int i) {
        if (article.quotation(i) != null && article.is(i - 1, Mask.PERSON_NAME)) {
            return true; // عاتب سالم «النجم»
        }
        if (article.is(i, TokenKind.NUMBER) || article.is(i, Mask.DETAIL | Mask.ABSENCE)) {
            return true; // أحصى الفريق 1800 سيارة، ذكرت الصحيفة تفاصيل، قضت المحكمة بعدم
        }
        boolean bare = article.isUnknownWord(first); // فروم
        if (bare && article.is(i, TokenKind.FOREIGN_WORD) && !article.is(first, TokenKind.FOREIGN_WORD)) {
            return true; // أطلع فرايزر CNN على
        }
        if (article.is(i, Mask.DEMONSTRATIVE)
                || bare && article.hasClitic(i, Lexemes.BEH)
                || i == first + 1 && (isThing(first, i) || isThingOfBody(first, i) || isThingOfSurname(first, i))
                || phrases.isClaim(i) // دانت السفارة مزاعم الصحيفة
                || phrases.isWith(i) // تقدمت الأمانة بالاعتذار
                || isPossessed(i)
                || bare && article.hasShape(i, Shape.ENDS_PRONOUN)) {
            return true;
        }
        if (i == first + 2
                && article.is(first, Mask.PLURAL_HUMAN)
                && article.hasShape(i - 1, Shape.ENDS_WAW_NOON)
                && !article.hasShape(i - 1, Shape.STARTS_AL)
                && article.hasShape(i, Shape.STARTS_AL)) {
            return true; // نواب معارضون الخطة
        }
        if (!article.hasShape(i, Shape.STARTS_AL)
                || article.is(i, Mask.NISBA)
                || article.hasShape(i, Shape.ENDS_YEH | Shape.ENDS_YEH_NOON | Shape.TEH_MARBUTA)) {
            return false;
        }
        boolean several = article.is(first, Mask.PLURAL_HUMAN) && i == first + 1;
        return several || bare && i == first + 1 || isThingOfOffice(first, i);
    }

    /** أعلن النادي تعاقده: what is possessed behind what is definite already. */
    private boolean isPossessed(int i) {
        boolean definite = article.hasShape(i - 1, Shape.STARTS_AL) || article.is(i - 1, Mask.NISBA | Mask.PLACE);
        return definite && article.hasShape(i, Shape.ENDS_PRONOUN) && article.isUnknownWord(i);
    }

    /** افتتح المحافظ المعرض: a definite noun straight behind an office is no adjective of its ranks. */
    private boolean isThingOfOffice(int first, int i) {
        return i == first + 1
                && article.is(first, Mask.ROLE)
                && article.hasClitic(first, Lexemes.ARTICLE)
                && (article.isUnknownWord(i)
                        || article.is(i, Mask.TITLE_NOUN | Mask.ORGANIZATION | Mask.DOCUMENT | Mask.CHANNEL));
    }

    /** رفضت الحكومة القصف، دانت فرنسا القصف: what is feminine has a feminine adjective. */
    private boolean isThingOfBody(int first, int i) {
        boolean place = article.is(first, Mask.PLACE) && !article.is(first, Mask.NISBA | Mask.ORGANIZATION);
        boolean body = place
                || article.is(first, Mask.ORGANIZATION)
                        && article.is(first, Mask.FEMININE)
                        && article.hasClitic(first, Lexemes.ARTICLE);
        return body
                && (article.isUnknownWord(i) || place && article.is(i, Mask.DOCUMENT)) // رفضت فرنسا القرار
                && article.hasShape(i, Shape.STARTS_AL)
                && !article.hasShape(i, Shape.TEH_MARBUTA | Shape.ENDS_YEH | Shape.ENDS_ALEF);
    }

    /** ثمن النهاري سرعة. */
    private boolean isThingOfSurname(int first, int i) {
        return article.isUnknownWord(first)
                && article.hasShape(first, Shape.STARTS_AL)
                && article.isUnknownWord(i)
                && article.hasShape(i, Shape.TEH_MARBUTA)
                && !article.hasShape(i, Shape.STARTS_AL);
    }

    /** نشر اللاعب صورة: an indefinite behind a definite is no adjective. */
    private boolean isThing(int first, int i) {
        return article.is(first, Mask.ROLE)
                && article.hasClitic(first, Lexemes.ARTICLE)
                && !article.is(i, Mask.PERSON)
                && article.hasShape(i, Shape.TEH_MARBUTA)
                && !article.hasShape(i, Shape.STARTS_AL);
    }
}
