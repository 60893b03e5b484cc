package io.github.isnad.internal.claim;

import io.github.isnad.number.NumberKind;
import io.github.isnad.text.Span;
import io.github.isnad.tokenize.TokenKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a percentage, amount of money or measure is of: the whole behind من, the thing whose value is named before it (صفقة
 * بقيمة 5 ملايين دولار), what the governing word says it of, or the topic of a clause without a verb (نسبة النمو 7%).
 */
final class MeasuredNouns {
    private static final int FARTHEST = 20;
    private static final int MOST_PHRASES = 3;
    private static final int SKIPPED = WordKind.APPROXIMATOR.bit | WordKind.OF.bit;

    private static final int PREPOSITION = WordKind.FUNCTION.bit | WordKind.ON.bit | WordKind.OF.bit | WordKind.TO.bit;

    private final ClaimText text;
    private final NounPhrases phrases;
    private final Governors governors;

    MeasuredNouns(ClaimText text, NounPhrases phrases, Governors governors) {
        this.text = text;
        this.phrases = phrases;
        this.governors = governors;
    }

    @Nullable
    Span find(Quantity quantity, List<Quantity> before) {
        Span whole = whole(quantity, before);
        if (whole != null) {
            return whole;
        }
        int cue = cue(quantity);
        boolean dimension = quantity.number.kind() == NumberKind.MEASURE || !text.is(cue, WordKind.MASDAR);
        if (text.is(cue, WordKind.VALUE) && dimension && text.hasPreposition(cue)) { // but بارتفاع 5% is a change
            return headBefore(cue, quantity);
        }
        int governor = governors.before(quantity.first, quantity.start);
        Span referent = text.is(governor + 1, WordKind.POSSESSED) ? previous(quantity, before) : null;
        if (referent != null) {
            return referent;
        }
        for (int i = 0; i < MOST_PHRASES && governor != Governors.NONE; i++) {
            Span measured = governors.measured(governor, quantity.first, quantity.start);
            if (measured != null) {
                return measured;
            }
            governor = governors.before(governor, quantity.start);
        }
        if (text.is(cue, WordKind.DEGREE)) {
            return headBefore(cue, quantity);
        }
        return quantity.number.kind() == NumberKind.MONEY ? null : topic(quantity);
    }

    /** What stands behind من, or behind على if the number is a levy; منها refers to what was measured before. */
    private @Nullable Span whole(Quantity quantity, List<Quantity> before) {
        int next = quantity.unitEnd;
        boolean isPart = quantity.number.kind() != NumberKind.MONEY && text.is(next, WordKind.OF);
        if (next + 1 < quantity.limit
                && (isPart || text.is(next, WordKind.ON) && isLevy(quantity))
                && text.isNominal(next + 1)) {
            return phrases.from(next + 1, quantity.limit);
        }
        return text.is(next, WordKind.ANTECEDENT) ? previous(quantity, before) : null;
    }

    /** What the number before this one in the sentence is of: منها، قيمتها refer to it. */
    private static @Nullable Span previous(Quantity quantity, List<Quantity> before) {
        Quantity last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null && last.sharesSentence(quantity) ? last.counted : null;
    }

    private boolean isLevy(Quantity quantity) {
        for (int i = quantity.first - 1; i > Math.max(quantity.start, quantity.first - FARTHEST) - 1; i--) {
            if (text.is(i, WordKind.LEVY)) {
                return true;
            }
        }
        return false;
    }

    /** The token before the number and its qualifiers. */
    private int cue(Quantity quantity) {
        int at = quantity.first - 1;
        while (at > quantity.start && (text.is(at, SKIPPED) || text.is(at, TokenKind.PROCLITIC))) {
            at--;
        }
        return at;
    }

    /** The head of the phrase before a token, with what depends on it by prepositions passed over. */
    private @Nullable Span headBefore(int token, Quantity quantity) {
        int end = token;
        int head = phrases.head(end, quantity.start);
        for (int i = 0; i < MOST_PHRASES && head > quantity.start; i++) {
            boolean standsApart = text.is(head - 1, PREPOSITION) && !text.is(head - 1, WordKind.CLAUSE);
            if (!standsApart && !text.hasPreposition(head)) {
                break;
            }
            end = standsApart ? head - 1 : head;
            int outer = phrases.head(end, quantity.start);
            if (outer < 0) {
                break;
            }
            head = outer;
        }
        return head < 0 ? null : phrases.from(head, end);
    }

    /** The first noun phrase of the clause. */
    private @Nullable Span topic(Quantity quantity) {
        int first = Math.max(quantity.start, quantity.first - FARTHEST);
        int clause = quantity.first;
        while (clause > first && !opensClause(clause - 1)) {
            clause--;
        }
        for (int i = clause; i < quantity.first; i++) {
            if (text.isNominal(i)) {
                boolean aside = text.hasPreposition(i) || i > clause && text.is(i - 1, PREPOSITION);
                return aside ? null : phrases.from(i, quantity.first);
            }
            if (text.isVerb(i)) {
                return null;
            }
        }
        return null;
    }

    private boolean opensClause(int i) {
        return text.is(i, WordKind.CLAUSE)
                || text.is(i, TokenKind.COMMA)
                || text.is(i, TokenKind.SEMICOLON)
                || text.is(i, TokenKind.COLON)
                || text.is(i, TokenKind.QUOTATION_MARK);
    }
}
