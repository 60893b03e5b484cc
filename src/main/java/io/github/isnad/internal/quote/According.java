package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.internal.sentence.Layout.Quotation;
import io.github.isnad.tokenize.TokenKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clause with an according-to phrase before it (وبحسب الوزارة، سينخفض العجز), behind it (سينخفض العجز، بحسب الوزارة) or inside it. Comes
 * when the content of the other frames is bounded: behind that the phrase tells who passes it on, and is no frame of its own.
 */
final class According implements QuoteRule {
    private static final int SHORTEST = 3;
    private static final int LONGEST_MODIFIER = 15;
    private static final int LONGEST_SUBJECT = 5;
    private static final int LONGEST_DATELINE = 12;
    private static final QuoteRule RULE = new According();

    @Override
    public String id() {
        return "according-to";
    }

    @Override
    public double confidence() {
        return 0.85;
    }

    /** Finds the clauses of all according-to phrases that no statement has taken. */
    static List<Statement> find(FrameView view, List<Statement> others, ContentEnds ends) {
        List<Statement> found = new ArrayList<>();
        BitSet taken = taken(others);
        int size = view.article().size();
        for (int from = taken.nextClearBit(0); from < size; from = taken.nextClearBit(from)) {
            int next = taken.nextSetBit(from);
            int to = next < 0 ? size : next;
            findIn(view, from, to, ends, found);
            from = to;
        }
        return found;
    }

    /** Finds the clauses of the phrases in a stretch that no statement has taken. */
    private static void findIn(FrameView view, int from, int to, ContentEnds ends, List<Statement> found) {
        long opening = Mask.ACCORDING | Mask.ALA;
        Article article = view.article();
        int behind = from;
        int free = from;
        AccordingPhrase trailing = null;
        for (int token = article.next(from, to, opening); token < to; token = article.next(behind, to, opening)) {
            AccordingPhrase phrase = view.according(token);
            behind = token + 1;
            if (phrase == null || phrase.cueEnd() > to) {
                continue; // بحسب ما قال المدير إن: its verb has a statement of its own
            }
            if (trailing != null && passesOn(article, trailing, phrase)) {
                phrase.relay(found.get(found.size() - 1));
                behind = phrase.end();
                free = behind;
                continue;
            }
            Statement statement = statement(view, phrase, free, ends);
            if (statement != null) {
                found.add(statement);
                behind = end(statement, phrase);
                free = behind;
                trailing = statement.contentEnd > phrase.first() ? null : phrase;
            }
        }
    }

    /** …، وفقا للجهاز، حسبما ذكرت الوكالة: a second phrase straight behind one that ends its clause, unless it leads on. */
    static boolean passesOn(Article article, AccordingPhrase trailing, AccordingPhrase second) {
        int end = trailing.end();
        return second.source() != null
                && second.first() == (article.is(end, TokenKind.COMMA) ? end + 1 : end)
                && !article.hasClitic(second.first(), Lexemes.WAW)
                && !opensClause(article, second.end());
    }

    /** فإن، فقد، كان. */
    private static boolean opensClause(Article article, int i) {
        return article.is(i, Mask.COMPLEMENTISER | Mask.AUXILIARY);
    }

    /** Behind all that belongs to a statement: its content, its phrase and whoever passes it on. */
    private static int end(Statement statement, AccordingPhrase phrase) {
        int end = Math.max(statement.contentEnd, phrase.end());
        for (Statement.Relay relay : statement.relays) {
            end = Math.max(end, relay.source().end());
        }
        return end;
    }

    /** The tokens in which a phrase belongs to another statement: its content, what stands before that, and who relays it. */
    private static BitSet taken(List<Statement> others) {
        BitSet taken = new BitSet();
        for (Statement other : others) {
            taken.set(other.contentFirst, Math.max(other.contentFirst, other.contentEnd));
            if (other.cueFirst >= 0 && other.cueFirst < other.contentFirst) {
                taken.set(other.cueFirst, other.contentFirst);
            }
            for (Statement.Relay relay : other.relays) {
                taken.set(
                        relay.cueFirst(),
                        Math.max(relay.cueEnd(), relay.source().end()));
            }
        }
        return taken;
    }

    private static @Nullable Statement statement(FrameView view, AccordingPhrase phrase, int free, ContentEnds ends) {
        Article article = view.article();
        int token = phrase.first();
        int end = Math.min(article.sentenceEnd(token), token + ContentEnds.LONGEST);
        boolean leads = article.hasClitic(token, Lexemes.WAW) // …، ووفقا للبيان فقد
                && opensClause(article, phrase.end());
        int start = leads ? token : clauseStart(article, token, free);
        int behind = behind(article, phrase.end(), end);
        Statement statement = new Statement(RULE, token, phrase.cueEnd(), phrase.cue()).saidBy(phrase.source());
        if (phrase.relay() != null) {
            statement.relays.add(new Statement.Relay(phrase.relay(), token, phrase.cueEnd(), phrase.cue()));
        }
        if (phrase.source() == null && (token <= start || !isOfSpeaker(article, phrase))) {
            return null;
        }
        if (token <= start) {
            statement.contentFirst = behind;
            Statement straight = said(article, ends, phrase.end());
            Statement said = straight == null ? said(article, ends, behind) : straight;
            if (said != null) { // بحسب الوكالة، قال الوزير إن: the minister says it, the agency passes it on
                phrase.relay(said);
                return null;
            }
            VerbFrames.relay(view, statement, phrase.end(), behind);
            ends.find(statement);
        } else {
            int before = before(article, token);
            boolean inside = goesOn(article, start, token, phrase.end(), end);
            statement.contentFirst = start;
            if (inside) {
                ends.findBehind(statement, phrase.end());
            } else {
                statement.contentEnd = before;
            }
        }
        quote(view, statement);
        return statement.contentEnd - statement.contentFirst < SHORTEST ? null : statement;
    }

    /** وفقا لما أوضحه، حسبما أضاف: of him who is speaking; but على حد قوله tells of a word. */
    private static boolean isOfSpeaker(Article article, AccordingPhrase phrase) {
        CueForm cue = phrase.cue();
        return cue != null
                && (cue.pronoun()
                        || cue.form() == CueForm.Form.PERFECT
                                && cue.number() == CueForm.GrammaticalNumber.SINGULAR
                                && article.is(phrase.end(), TokenKind.TERMINATOR));
    }

    /** «…»، بحسب الخبير: the marks and no more. */
    private static void quote(FrameView view, Statement statement) {
        Quotation whole = view.article().quotation(statement.contentFirst);
        if (whole != null
                && whole.end() == statement.contentEnd
                && view.speech().isSpeechBeforeCue(whole)) {
            statement.quote(whole);
        }
    }

    private static @Nullable Statement said(Article article, ContentEnds ends, int first) {
        Statement statement = ends.frameAt(first);
        return statement == null && !article.is(first, TokenKind.TERMINATOR) ? ends.frameAt(first + 1) : statement;
    }

    /** Where the clause starts: behind what an earlier statement of the sentence says, a dateline and a connective. */
    private static int clauseStart(Article article, int token, int free) {
        int start = Math.max(article.sentenceStart(token), Math.max(free, token - ContentEnds.LONGEST));
        for (int i = start; i < Math.min(token, start + LONGEST_DATELINE); i++) {
            if (article.is(i, TokenKind.DASH) && article.is(i - 1, TokenKind.CLOSING_BRACKET)) {
                start = i + 1;
                break;
            }
        }
        while (start < token
                && (isPause(article, start)
                        || article.is(start, Mask.CONTRASTIVE) && !isSubordinate(article, start)
                        || isBut(article, start)
                        || article.is(start, Mask.CONJUNCTION)
                                && (start + 1 == token || isPause(article, start + 1)))) { // لكن، بحسب التقرير، صرح
            start++;
        }
        return behindFormula(article, start);
    }

    /** يذكر أن الوزير زار الميناء: the clause begins behind the formula. */
    private static int behindFormula(Article article, int start) {
        int complementiser = article.is(start + 1, Mask.ILA) ? start + 2 : start + 1;
        CueForm cue = article.cue(start);
        boolean formula = cue != null && cue.form() == CueForm.Form.IMPERFECT
                || complementiser > start + 1 && article.hasShape(start, Shape.STARTS_YEH); // يشار إلى أن
        if (!formula || !article.is(complementiser, Mask.COMPLEMENTISER)) {
            return start;
        }
        return article.is(complementiser, Mask.PRONOUN_COMPLEMENTISER) ? complementiser : complementiser + 1;
    }

    /** لكن, which connects; but لكنه holds the subject. */
    private static boolean isBut(Article article, int i) {
        return article.is(i, Mask.CONJUNCTION)
                && article.is(i, Mask.OTHER_COMPLEMENTISER)
                && !article.hasShape(i, Shape.ENDS_PRONOUN | Shape.ENDS_ALEF | Shape.ENDS_YEH);
    }

    /** رغم أن السوق هادئة فالأسعار ترتفع: what begins so belongs to the clause behind it. */
    private static boolean isSubordinate(Article article, int i) {
        return article.is(i, Mask.PREPOSITION) && !article.is(i, Mask.NARRATOR);
    }

    private static boolean isPause(Article article, int i) {
        return article.is(i, TokenKind.COMMA)
                || article.is(i, TokenKind.TERMINATOR)
                || article.is(i, TokenKind.QUOTATION_MARK) && article.quotation(i) == null
                || article.is(i, TokenKind.DASH);
    }

    /** Whether the clause goes on behind the phrase: no pause stands round it, or two dashes do. */
    private static boolean goesOn(Article article, int start, int token, int behind, int end) {
        if (end - behind < SHORTEST
                || article.is(behind, Mask.NARRATOR | Mask.RELATIVE)
                || article.is(token - 1, Mask.NARRATOR)) {
            return false;
        }
        boolean comma = article.is(behind, TokenKind.COMMA) && isRestOfClause(article, behind + 1);
        return article.isWord(token - 1) && (article.isWord(behind) || comma)
                || article.is(token - 1, TokenKind.DASH)
                || article.is(token - 1, TokenKind.COMMA)
                        && article.is(behind, TokenKind.COMMA)
                        && token - start <= LONGEST_SUBJECT
                        && isRestOfClause(article, behind + 1)
                        && !article.is(token + 1, Mask.PERSON)
                        && !article.isUnknownWord(token + 1);
    }

    /** إن الحكومة، بحسب التقرير، لم تنفق: whether a phrase between commas stands behind the subject of a clause. */
    static boolean interrupts(Article article, int start, AccordingPhrase phrase) {
        return article.is(phrase.first() - 1, TokenKind.COMMA)
                && goesOn(article, start, phrase.first(), phrase.end(), article.sentenceEnd(phrase.first()));
    }

    /** يعد المصنع، بحسب الوزارة، أكبر المصانع: no apposition of the source, and no clause of its own. */
    private static boolean isRestOfClause(Article article, int i) {
        return article.cue(i) == null
                && !article.is(i, Mask.SPEAKER_NOUN | Mask.RELATIVE | Mask.CONTRASTIVE | Mask.ACCORDING)
                && !article.hasShape(i, Shape.STARTS_WAW);
    }

    /** Where the clause ends before the phrase: before its pause, and before «وذلك». */
    private static int before(Article article, int token) {
        int end = token;
        while (isPause(article, end - 1) || article.is(end - 1, Mask.NARRATOR)) {
            end--;
        }
        return end;
    }

    /** Where the clause goes on: behind «فإن» if that stands in it, else behind the comma. */
    private static int behind(Article article, int from, int end) {
        if (isParticle(article, from)) {
            return from + 1; // وبحسب المصادر فقد أسفرت الغارات
        }
        if (article.is(from, Mask.RELATIVE)) {
            for (int i = from + 1; i < Math.min(end, from + LONGEST_SUBJECT); i++) {
                if (article.quotation(i) != null) {
                    return article.next(i); // وبحسب الإحصائية التي اطلعت عليها «الصحيفة» بلغ
                }
            }
        }
        for (int i = from; i < Math.min(end, from + LONGEST_MODIFIER); i++) {
            if (article.is(i, Mask.COMPLEMENTISER) && article.hasShape(i, Shape.STARTS_FEH)) {
                return article.is(i, Mask.PRONOUN_COMPLEMENTISER) ? i : i + 1;
            }
        }
        for (int i = from; i < Math.min(end, from + LONGEST_MODIFIER); i = article.next(i)) {
            if (article.is(i, TokenKind.COMMA)) {
                return isParticle(article, i + 1) ? i + 2 : i + 1; // وفقا لوثيقة تقدمت بها فيينا، …
            }
        }
        return from;
    }

    /** فقد before a verb; but فقد السائق، فقد 12 شخصا is one. */
    private static boolean isParticle(Article article, int i) {
        return article.is(i, Mask.AUXILIARY)
                && article.hasShape(i, Shape.STARTS_FEH)
                && !article.is(i + 1, TokenKind.NUMBER)
                && !article.hasShape(i + 1, Shape.STARTS_AL | Shape.ENDS_WAW_NOON)
                && !article.is(i + 1, Mask.PREPOSITION | Mask.QUANTIFIER);
    }
}
