package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.internal.sentence.Layout.Quotation;
import io.github.isnad.tokenize.TokenKind;

/**
 * Tells speech in quotation marks from names, titles and scare quotes: more than half of all quoted stretches have three words or
 * fewer, and most of these are no speech. What tells is the length, the word before the mark and the cue.
 */
final class MarkedSpeech {
    private static final int PHRASE = 2;
    private static final int CLAUSE = 4;
    private static final int LONG = 6;

    private final Article article;

    MarkedSpeech(Article article) {
        this.article = article;
    }

    /** Whether a quotation between a cue and the end of its clause is what the cue says, not a name in its subject. */
    boolean isSpeechBehindCue(Quotation quotation, CueForm form, boolean adjacent) {
        int words = words(quotation);
        if (isName(quotation) || article.is(quotation.open() - 1, TokenKind.PROCLITIC)) {
            return false;
        }
        if (article.is(quotation.open() - 1, Mask.PREPOSITION)) {
            int behind = quotation.close();
            boolean goesOn = behind < article.sentenceEnd(quotation.open())
                    && article.isWord(behind)
                    && !article.is(behind, Mask.PREPOSITION); // عن «آفاق التعليم» وجود فجوة
            return words >= LONG && !goesOn;
        }
        if (words <= CLAUSE && form.allows(Frame.DESCRIBE) && !form.allows(Frame.CLAUSE)) {
            return false; // سماها «روح الفريق»
        }
        if (words < CLAUSE) {
            return (adjacent || opensClause(quotation.first()))
                    && form.allows(Frame.SPEECH)
                    && words >= PHRASE
                    && endsClause(quotation);
        }
        return true;
    }

    private boolean endsClause(Quotation quotation) {
        int behind = quotation.close();
        return !article.isWord(behind);
    }

    /** Whether a quotation without a cue of its own is speech. */
    boolean isSpeechAlone(Quotation quotation) {
        return words(quotation) >= LONG;
    }

    /** Whether a quotation before a verb of saying is what it says. */
    boolean isSpeechBeforeCue(Quotation quotation) {
        return words(quotation) >= CLAUSE && !isName(quotation);
    }

    /** Whether a quoted part makes the clause round it MIXED: at least two words, and no name. */
    boolean isQuotedWords(Quotation quotation) {
        return quotation.closed()
                && words(quotation) >= PHRASE
                && !isForeign(quotation)
                && !isName(quotation)
                && !isNameOfOrganization(quotation);
    }

    /** بناء «Project Hive»: words of another script are a name. */
    private boolean isForeign(Quotation quotation) {
        for (int i = quotation.first(); i < quotation.end(); i++) {
            if (article.is(i, TokenKind.WORD)) {
                return false;
            }
        }
        return true;
    }

    /** الصندوق السيادي «جهاز الاستثمار»: an adjective or place stands between. */
    private boolean isNameOfOrganization(Quotation quotation) {
        int before = quotation.open() - 1;
        int noun = article.is(before - 1, Mask.ORGANIZATION) ? before - 1 : before - 2;
        return article.is(noun, Mask.ORGANIZATION)
                && article.hasShape(before, Shape.STARTS_AL)
                && (noun == before - 1 || article.is(noun + 1, Mask.PLACE))
                && words(quotation) <= CLAUSE
                && !opensClause(quotation.first());
    }

    private boolean isName(Quotation quotation) {
        int before = quotation.open() - 1;
        if (article.is(before, Mask.ROLE)
                && !article.hasClitic(before, ~0)
                && (article.isUnknownWord(before - 1) || article.is(before - 1, Mask.PERSON_NAME))) {
            return true; // قال سالم علي مدير «المعهد العالي للطب»
        }
        if (article.is(quotation.first(), Mask.ORGANIZATION)
                && article.isWord(quotation.close())
                && words(quotation) <= LONG
                && (article.hasClitic(quotation.first(), Lexemes.ARTICLE) || words(quotation) > PHRASE)) {
            return true; // إن «الجيش الوطني والمقاومة» دخلا المدينة، ظل «مركز الملك سلمان للإغاثة» يعمل
        }
        if (article.is(before, Mask.TITLE_NOUN)
                && article.is(quotation.first(), Mask.PREPOSITION)
                && words(quotation) < CLAUSE) {
            return true; // مسرحية «في العيادة»
        }
        if (opensClause(quotation.first())
                || article.is(before, Mask.ORGANIZATION) && article.hasClitic(before, Lexemes.ARTICLE)) {
            return false;
        }
        if (article.hasClitic(before, Lexemes.ARTICLE) && words(quotation) >= CLAUSE) {
            return false; // a noun that is named by what stands in marks has no article
        }
        return article.is(before, TokenKind.PROCLITIC) && words(quotation) <= PHRASE
                || article.is(before, Mask.TITLE_NOUN | Mask.MEDIA | Mask.ORGANIZATION)
                        && !(article.is(before, Mask.MEDIA)
                                && article.hasClitic(before, Lexemes.LAM)); // قالت لرويترز «…»
    }

    /** No name begins with a verb, a negation, a pronoun or a preposition. */
    private boolean opensClause(int first) {
        return article.is(
                first,
                Mask.NEGATION
                        | Mask.AUXILIARY
                        | Mask.FINITE_VERB
                        | Mask.PRONOUN
                        | Mask.COMPLEMENTISER
                        | Mask.PREPOSITION
                        | Mask.DEMONSTRATIVE);
    }

    int words(Quotation quotation) {
        int words = 0;
        for (int i = quotation.first(); i < quotation.end() && words <= LONG; i++) {
            if (article.isWord(i) || article.is(i, TokenKind.NUMBER)) {
                words++;
            }
        }
        return words;
    }
}
