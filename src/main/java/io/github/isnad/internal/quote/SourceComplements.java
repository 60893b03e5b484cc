package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.tokenize.TokenKind;

/**
 * What belongs to the noun phrase of a source behind its first stretch, where what follows is known to introduce content, so that
 * nothing else can stand there: the place of an office, a clause that describes an indefinite noun, an apposition between dashes, and
 * the name behind a relative clause.
 */
final class SourceComplements {
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST = 24;

    private final Article article;
    private final SourcePhrases phrases;
    private final PhraseBoundary boundary;

    SourceComplements(Article article, SourcePhrases phrases, PhraseBoundary boundary) {
        this.article = article;
        this.phrases = phrases;
        this.boundary = boundary;
    }

    /** The phrase with all that belongs to it up to a token. */
    Phrase taken(Phrase phrase, int to) {
        int end = phrase.end();
        int last = -1;
        while (end > last && end < to) {
            last = end;
            end = behindOne(phrase.first(), end, to);
        }
        return end == phrase.end() ? phrase : new Phrase(phrase.first(), end);
    }

    private int behindOne(int first, int end, int to) {
        if (article.is(end, Mask.RELATIVE)) {
            return behindRelative(end, to);
        }
        if (article.is(end, TokenKind.DASH)) {
            return behindDashes(end, to);
        }
        if (isPlace(first, end)) {
            return Math.max(end, phrases.end(end + 1, to));
        }
        return isDescribed(first, end) ? behindClause(end, to) : end;
    }

    /** المتحدث الذي عينه المجلس، كريم منصور، إن. */
    private int behindRelative(int relative, int to) {
        int end = article.is(to - 1, TokenKind.COMMA) ? to - 1 : to;
        for (int i = relative + 1; i < end; i = article.next(i)) {
            if (article.is(i, TokenKind.COMMA) && end - i <= LONGEST_NAME) {
                return isName(i + 1, end) ? end : relative;
            }
        }
        return relative;
    }

    private boolean isName(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!article.is(i, Mask.PERSON_NAME) && !article.isUnknownWord(i)) {
                return false;
            }
        }
        return from < to;
    }

    /** سالم الراوي – مستشار شرعي – إن. */
    private int behindDashes(int dash, int to) {
        if (!article.is(dash + 1, Mask.PERSON)) {
            return dash;
        }
        for (int i = dash + 1; i < to; i = article.next(i)) {
            if (article.is(i, TokenKind.DASH) && !article.isInsideName(i)) {
                return phrases.end(dash + 1, i) == i ? i : dash;
            }
        }
        return dash;
    }

    /** كاتب العمود في «النهار»، محللون في مجال الاتصالات; not في بيان، في وقت سابق, nor where a bare name spoke. */
    private boolean isPlace(int first, int in) {
        int place = in + 1;
        if (!article.is(in, Mask.FI)
                && !(article.is(in, Mask.MIN)
                        && (article.is(place, Mask.ORGANIZATION | Mask.PLACE) || isFromWhat(in)))) {
            return false;
        }
        boolean seat = article.is(place, Mask.ORGANIZATION | Mask.PLACE);
        return isOffice(first, in)
                && (article.isWord(place) || article.quotation(place) != null)
                && !(article.is(place, Mask.CHANNEL | Mask.TITLE_NOUN) && !seat)
                && !article.is(
                        place,
                        Mask.TIME | Mask.PREPOSITION | Mask.DEMONSTRATIVE | Mask.DOCUMENT | Mask.PERSON | Mask.NARRATOR)
                && !(article.hasShape(place, Shape.ENDS_PRONOUN) && !seat)
                && !article.is(place + 1, TokenKind.NUMBER) // في عام 2019
                && article.cue(place) == null;
    }

    /** رئيس هيئة الحماية من الحرائق. */
    private boolean isFromWhat(int from) {
        return article.isUnknownWord(from - 1)
                && article.hasShape(from - 1, Shape.STARTS_AL | Shape.STARTS_WAW)
                && article.hasShape(from + 1, Shape.STARTS_AL);
    }

    /** Whether the phrase ends in an office and not in a name. */
    private boolean isOffice(int first, int end) {
        for (int i = end - 1; i > first - 1; i--) {
            if (article.is(i, Mask.PERSON_NAME)) {
                return false;
            }
            if (article.is(i, Mask.ROLE | Mask.UNNAMED | Mask.ORGANIZATION | Mask.DOCUMENT)) {
                return true;
            }
        }
        return false;
    }

    /** مسؤول فضل عدم الكشف عن اسمه، بيان صدر عن الوزارة: a clause straight behind an indefinite noun. */
    private boolean isDescribed(int first, int end) {
        if (article.hasClitic(first, Lexemes.ARTICLE) || article.is(end - 1, Mask.PERSON_NAME)) {
            return false;
        }
        if (article.is(end, Mask.BARE_PREPOSITION)) { // مسؤول يتولى الإشراف على المساعدات
            return article.is(first, Mask.UNNAMED)
                    && !article.is(end + 1, Mask.CHANNEL)
                    && end > first + 2
                    && article.hasShape(end - 1, Shape.STARTS_AL);
        }
        CueForm cue = article.cue(end);
        boolean verb = article.is(end, Mask.FINITE_VERB | Mask.NEGATION) || cue != null && cue.pronoun();
        return verb
                && article.is(first, Mask.ROLE | Mask.UNNAMED | Mask.DOCUMENT)
                && !article.hasShape(end - 1, Shape.STARTS_AL);
    }

    /** Where the clause ends: before the hearer, the time and the channel of what is said. */
    private int behindClause(int verb, int to) {
        int end = Math.min(to, verb + LONGEST);
        int i = verb + 1;
        while (i < end
                && !article.is(i, TokenKind.COMMA)
                && !article.is(i, Mask.TIME | Mask.FOCUS)
                && !(article.is(i, Mask.PREPOSITION) && !article.is(i, Mask.BARE_PREPOSITION))
                && !(article.is(i, Mask.MEDIA) && boundary.isToWhom(i))) {
            i = article.next(i);
        }
        return Math.min(i, to);
    }
}
