package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.internal.quote.CueForm.Form;
import io.github.isnad.internal.sentence.Layout.Quotation;
import io.github.isnad.quote.SpeechAct;
import io.github.isnad.tokenize.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Bounds the noun phrase that names a source: title, nationality, organisation, name and apposition lie in it; hearer, time,
 * place and channel of the statement and relative clauses do not.
 */
final class SourcePhrases {
    private static final int LONGEST = 24;
    private static final int LONGEST_CHANNEL = 6;
    private static final int LONGEST_ADVERBIAL = 10;
    private static final int LONGEST_APPOSITION = 14;
    private static final int LONGEST_QUOTED_NAME = 6;
    private static final int LONGEST_RELATIVE = 4;
    private static final int LONGEST_ASIDE = 15;
    /** به، له. */
    private static final int SHORTEST_PRONOUN = 2;
    /** So many adverbs stand in no sentence, and no subject as far before its verb: bounds that keep the work linear in any text. */
    private static final int LONGEST_PASSED = 30;

    private static final int FARTHEST = 400;

    private final Article article;
    private final PhraseBoundary boundary;
    private final SourceComplements complements;

    SourcePhrases(Article article) {
        this.article = article;
        boundary = new PhraseBoundary(article);
        complements = new SourceComplements(article, this, boundary);
    }

    /**
     * The source in the stretch behind a verb, or null if it names none; adverbs and times before it are passed over, and so are
     * whom and where it is said: قال لصحيفة الغد مدير المستشفى، أوضح في كلمته رئيس الهيئة. One method on purpose: what is small enough
     * to be inlined is compiled anew in each of its many callers.
     */
    @Nullable
    Phrase behind(int from, int to) {
        int first = from;
        while (first < Math.min(to, from + LONGEST_PASSED) && (isPassedOver(first) || boundary.isHearer(first))) {
            first = article.is(first, TokenKind.PROCLITIC) ? article.next(first + 1) : article.next(first);
        }
        boolean hearer = article.is(first, Mask.MEDIA) && boundary.isToWhom(first);
        boolean own = article.is(first, Mask.FI) && boundary.isSaying(first + 1);
        if (hearer || own) {
            int limit = Math.min(to, first + LONGEST_CHANNEL);
            int i = own ? first + 2 : first + 1;
            while (i < limit && !article.is(i, Mask.PERSON | Mask.PREPOSITION)) {
                i++;
            }
            first = i < limit && article.is(i, Mask.PERSON) ? i : first;
        }
        if (first >= to || !canStart(first) || first == from && isCoordinated(first)) {
            return null;
        }
        int end = end(first, to);
        while (end > first + 1 && article.is(end - 1, Mask.BARE_PREPOSITION)) {
            end--; // شدد المدرب على
        }
        if (end <= first || end == first + 1 && article.is(first, Mask.DEMONSTRATIVE)) {
            return null; // «يشير هذا إلى أن» has no speaker
        }
        return new Phrase(first, end);
    }

    /** The source as {@link #behind}, with what belongs to it up to what introduces the content. */
    @Nullable
    Phrase behindWithComplements(int from, int to) {
        Phrase phrase = behind(from, to);
        return phrase == null ? null : complements.taken(phrase, to);
    }

    /** وأثنى الرئيس: what begins with و is no subject; but straight behind its verb a word that no list knows is: تعترف وين. */
    private boolean isCoordinated(int i) {
        return article.hasClitic(i, Lexemes.WAW) && article.cue(i - 1) == null && !article.is(i - 1, TokenKind.COMMA);
    }

    /** Whether a stretch is empty or begins as an adverbial, apposition or relative clause does. */
    boolean isAdverbial(int from, int to) {
        return from >= to
                || !article.isWord(from)
                || article.is(
                        from, Mask.PREPOSITION | Mask.TIME | Mask.FOCUS | Mask.RELATIVE | Mask.ACCORDING | Mask.CHANNEL)
                || article.is(from, Mask.PRONOUN | Mask.CONTRASTIVE)
                || article.hasClitic(from, Lexemes.BEH)
                || isByMeans(from)
                || boundary.isToWhom(from)
                || boundary.isParticiple(from)
                || article.is(from, Mask.AUXILIARY | Mask.DEMONSTRATIVE)
                || article.is(from, Mask.FINITE_VERB | Mask.NEGATION); // مسؤول يتولى، مصدر لم يذكر اسمه
    }

    /** كتب باللغة العربية. */
    private boolean isByMeans(int i) {
        return isWith(i) && article.hasShape(i + 1, Shape.STARTS_AL);
    }

    /** بالمستوى, بالاعتذار: with what somebody does something, unless that is a place or a body. */
    boolean isWith(int i) {
        return article.isUnknownWord(i) && article.hasShape(i, Shape.STARTS_BEH) && article.hasShape(i, Shape.DEFINITE);
    }

    private boolean isPassedOver(int i) {
        return article.is(i, TokenKind.COMMA)
                || article.is(i, TokenKind.DASH)
                || article.is(i, Mask.FOCUS)
                || article.is(i, Mask.MIN) && article.is(i + 1, Mask.FOCUS)
                || isToOrOfHim(i)
                || article.is(i, Mask.TIME) && !article.is(i, Mask.SPEAKER_NOUN)
                || isYear(i)
                || isYear(i - 1);
    }

    /** العام الماضي، عام 1990; in مدير عام the word is an adjective. */
    private boolean isYear(int i) {
        return article.is(i, Mask.RANK) && (article.is(i + 1, Mask.TIME) || article.is(i + 1, TokenKind.NUMBER));
    }

    /** قال له الوزير، أشار إليه الوزير، قال لـ«الصحيفة» الوزير. */
    private boolean isToOrOfHim(int i) {
        boolean written =
                article.hasShape(i, Shape.STARTS_LAM | Shape.STARTS_BEH) && !article.is(i, Mask.BARE_PREPOSITION);
        boolean mine = written
                && (article.hasShape(i, Shape.ENDS_ALEF) // قال لنا صديق
                        || article.lexemes().end(i) - article.lexemes().start(i) <= SHORTEST_PRONOUN); // صرح به
        return article.is(i, Mask.PREPOSITION) && (mine || article.hasShape(i, Shape.ENDS_PRONOUN));
    }

    private boolean canStart(int i) {
        if (article.quotation(i) != null && article.next(i) - i > LONGEST_QUOTED_NAME) {
            return false;
        }
        if (article.quotation(i) != null || article.is(i, TokenKind.HASHTAG) || article.is(i, TokenKind.NUMBER)) {
            return true;
        }
        boolean behindComplementiser = article.is(i - 1, Mask.CONJUNCTION | Mask.COMPLEMENTISER);
        if (behindComplementiser && article.is(i, Mask.STATEMENT_OBJECT)) {
            return true; // لكن تقريرا أكد أن
        }
        if (article.hasShape(i, Shape.TANWIN_ALEF)) {
            return false;
        }
        if (!article.isWord(i)
                || isClaim(i)
                || boundary.isSaying(i)
                || boundary.isToWhom(i)
                || article.hasClitic(i, Lexemes.BEH)
                || article.is(i, Mask.FACT)
                        && !article.hasClitic(i, Lexemes.ARTICLE)
                        && !article.is(i + 1, Mask.PLACE)) { // صحة الرياض is a body
            return false;
        }
        return article.is(i, Mask.SPEAKER_NOUN)
                || !isByMeans(i)
                        && !article.is(
                                i,
                                Mask.PREPOSITION
                                        | Mask.ACCORDING
                                        | Mask.RELATIVE
                                        | Mask.CONTRASTIVE
                                        | Mask.CONJUNCTION
                                        | Mask.NEGATION
                                        | Mask.PRONOUN
                                        | Mask.COMPLEMENTISER
                                        | Mask.STATEMENT_OBJECT
                                        | Mask.AUXILIARY
                                        | Mask.FINITE_VERB)
                        && !boundary.isParticiple(i);
    }

    /** نفت ميانمار مزاعم: what is claimed or charged does not speak. */
    boolean isClaim(int i) {
        CueForm cue = article.cue(i);
        return cue != null
                && cue.form() == Form.NOUN
                && (cue.act() == SpeechAct.CLAIM || cue.act() == SpeechAct.ACCUSE);
    }

    /** The token behind the phrase that starts at {@code first}. */
    int end(int first, int to) {
        int limit = Math.min(to, first + LONGEST);
        int name = -1;
        int role = -1;
        int i = first;
        while (i < limit) {
            if (i > first) {
                if (article.is(i, TokenKind.COMMA)) {
                    int behind = apposition(first, i, limit);
                    if (behind < 0) {
                        return i;
                    }
                    i = behind;
                    continue;
                }
                if (boundary.isAt(first, i, role, name)) {
                    return i;
                }
            }
            if (article.is(i, Mask.PERSON_NAME) && !isOfBody(first, i)) {
                name = i;
            }
            if (article.is(i, Mask.ROLE | Mask.UNNAMED | Mask.ORGANIZATION | Mask.MEDIA | Mask.DOCUMENT)) {
                role = i;
            }
            i = article.next(i);
        }
        return Math.min(i, limit);
    }

    /** رئيس لجنة سلامة الطيران: a word of the body's name. */
    private boolean isOfBody(int first, int i) {
        return i > first
                && article.is(i - 1, Mask.ORGANIZATION)
                && !article.hasClitic(i - 1, Lexemes.ARTICLE)
                && article.isUnknownWord(i + 1)
                && article.hasShape(i + 1, Shape.STARTS_AL);
    }

    /** Behind a comma: where the apposition there ends, or -1 if none stands there. */
    private int apposition(int subject, int comma, int limit) {
        int first = comma + 1;
        if (!canStart(first)
                || article.hasShape(first, Shape.STARTS_WAW)
                        && !article.is(first, Mask.SPEAKER_NOUN)
                        && !(article.is(subject, Mask.PLURAL_HUMAN)
                                && article.isUnknownWord(first)) // النواب سالم، ووائل
                || article.is(first, Mask.CHANNEL) && !article.is(first, Mask.PERSON_NAME)) {
            return -1;
        }
        boolean speaker = false;
        int end = Math.min(limit, first + LONGEST_APPOSITION);
        int i = first;
        while (i < end && !(i > first && boundary.isAt(first, i, first, first - 1))) {
            speaker |= article.is(i, Mask.SPEAKER_NOUN) || article.isUnknownWord(i);
            i = article.next(i);
        }
        return speaker ? i : -1;
    }

    /** The source that stands before a verb and reaches up to it, or null. */
    @Nullable
    Phrase before(int verb, int sentence) {
        int from = Math.max(sentence, verb - FARTHEST);
        int end = verb;
        while (article.is(end - 1, Mask.AUXILIARY)) {
            end--;
        }
        end = beforeAside(end, from);
        int first = from;
        for (int i = end - 1; i > from - 1; i--) {
            Quotation quoted = article.quotationClosedBy(i);
            if (quoted != null) {
                i = quoted.open();
                continue;
            }
            int relative = relativeBefore(i, from);
            if (relative >= 0) {
                end = relative; // المسؤول الذي رفض ذكر اسمه قال
                i = relative;
            } else if (opensClause(i)) {
                first = i + 1;
                break;
            }
        }
        boolean paused = article.is(end - 1, TokenKind.COMMA);
        while (end > first && isPassedOver(end - 1) && !article.is(end - 1, Mask.UNNAMED)) { // نظريات أخرى تفيد
            end--;
        }
        Phrase phrase = behind(first, end);
        boolean answers = article.hasClitic(verb, Lexemes.FEH); // أما سوروكين، فيرى أن
        if (paused
                && !answers
                && phrase != null
                && (article.is(phrase.first(), Mask.DEMONSTRATIVE)
                        || phrase.end() < end && !article.is(phrase.first(), Mask.SPEAKER_NOUN)
                        || article.next(phrase.first(), phrase.end(), Mask.SPEAKER_NOUN) >= phrase.end())) {
            return null; // عن الإصلاحات التي يراها مناسبة، قال
        }
        if (paused && phrase != null && phrase.end() < end && article.is(sentence, Mask.PREPOSITION)) {
            return null; // حول توجه الوزارة إلى الإغلاق، قال
        }
        if (phrase == null || phrase.end() < end && !onlyModifiers(phrase.end(), end)) {
            return null;
        }
        return phrase;
    }

    /** جماهير الفريق، التي انضم إليها كثيرون، يرون: where the relative clause between commas begins, or the same token. */
    private int beforeAside(int end, int from) {
        if (!article.is(end - 1, TokenKind.COMMA)) {
            return end;
        }
        int before = Math.max(from, end - LONGEST_ASIDE) - 1;
        for (int i = end - 2; i > before && (article.isWord(i) || article.is(i, TokenKind.NUMBER)); i--) {
            if (article.is(i, Mask.RELATIVE)) {
                return article.is(i - 1, TokenKind.COMMA) ? i - 1 : end;
            }
        }
        return end;
    }

    /** The relative pronoun to whose clause a verb belongs, or -1. */
    private int relativeBefore(int verb, int from) {
        if (!article.is(verb, Mask.FINITE_VERB) && article.cue(verb) == null) {
            return -1;
        }
        int before = Math.max(from, verb - LONGEST_RELATIVE - 1);
        for (int i = verb - 1; i > before; i--) {
            if (article.is(i, Mask.RELATIVE)) {
                return i;
            }
            if (!article.isWord(i)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean onlyModifiers(int from, int to) {
        return article.is(from, Mask.PREPOSITION) && to - from <= LONGEST_ADVERBIAL
                || article.is(from, TokenKind.COMMA) && to - from <= 6;
    }

    private boolean opensClause(int i) {
        if (article.is(i, TokenKind.COMMA)
                && article.hasClitic(i + 1, Lexemes.WAW)
                && article.is(i + 1, Mask.SPEAKER_NOUN)) {
            return true; // …، وصحيفة الغد كتبت إن
        }
        if (article.is(i, TokenKind.COLON)
                || article.is(i, TokenKind.TERMINATOR) && !article.isInsideName(i)
                || article.is(i, TokenKind.QUOTATION_MARK)) {
            return true;
        }
        if (article.is(
                i,
                Mask.COMPLEMENTISER
                        | Mask.BI_COMPLEMENTISER
                        | Mask.OTHER_COMPLEMENTISER
                        | Mask.CONTRASTIVE
                        | Mask.AUXILIARY
                        | Mask.CONJUNCTION
                        | Mask.NARRATOR)) {
            return true;
        }
        CueForm cue = article.cue(i);
        return cue != null && cue.form() != Form.NOUN && !article.is(i, ~0L) || article.is(i, Mask.FINITE_VERB);
    }
}
