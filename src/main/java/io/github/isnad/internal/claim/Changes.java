package io.github.isnad.internal.claim;

import io.github.isnad.claim.Change;
import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.number.NumberKind;
import io.github.isnad.tokenize.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * The direction of a change, by its verb or noun, for a number that it governs: a percentage, or what a preposition ties to it
 * (ارتفع إلى 50، انخفض بمقدار 3); and the level before it: من 16% إلى 47%، إلى 50 مقارنة بـ 40.
 */
final class Changes {
    private static final int CHANGE = WordKind.UP.bit | WordKind.DOWN.bit;
    private static final int BETWEEN =
            WordKind.APPROXIMATOR.bit | WordKind.DEGREE.bit | WordKind.VALUE.bit | WordKind.OF.bit;
    private static final int WINDOW = 4;
    private static final int FARTHEST = 50;

    private final ClaimText text;
    private final Governors governors;

    Changes(ClaimText text, Governors governors) {
        this.text = text;
        this.governors = governors;
    }

    /** Finds the direction of a number. */
    @Nullable
    Change find(Quantity quantity) {
        int start = Math.max(quantity.start, quantity.first - FARTHEST);
        int governor = governors.before(quantity.first, start);
        while (text.is(governor, WordKind.APPROXIMATOR) && !text.isNominal(governor + 1)) { // ارتفع إلى ما يقارب 50
            governor = governors.before(governor, start);
        }
        boolean shareOfWhole = quantity.number.kind() == NumberKind.PERCENT && text.is(quantity.unitEnd, WordKind.OF);
        if (!text.is(governor, CHANGE)
                || !isTied(quantity, governor, !shareOfWhole)
                || isDimension(quantity, governor)
                || quantity.number.kind() == NumberKind.COUNT && text.is(governor, WordKind.GAIN)) {
            return null;
        }
        return text.is(governor, WordKind.UP) ? Change.UP : Change.DOWN;
    }

    /** بارتفاع 4 أمتار says how high something is. */
    private boolean isDimension(Quantity quantity, int governor) {
        return quantity.number.kind() == NumberKind.MEASURE
                && text.is(governor, WordKind.VALUE)
                && text.hasPreposition(governor);
    }

    /** Ties two numbers of one sentence that are the levels before and after a change. */
    void tie(Quantity one, Quantity other) {
        if (!one.sharesSentence(other) || one.number.kind() != other.number.kind()) {
            return;
        }
        if (isAfter(one, WordKind.OF) && isAfter(other, WordKind.TO) && (one.change != null || other.change != null)) {
            other.change = other.change != null ? other.change : one.change;
            other.from = one.number;
            one.change = null;
        } else if (one.change != null
                && (isAfter(other, WordKind.EARLIER) || isAfter(one, WordKind.TO) && isAfter(other, WordKind.OF))) {
            one.from = other.number;
            other.change = null;
        }
    }

    private boolean isTied(Quantity quantity, int governor, boolean anyPercentage) {
        if (quantity.number.kind() == NumberKind.PERCENT && anyPercentage || governor == quantity.first - 1) {
            return true;
        }
        int at = quantity.first - 1;
        while (at > governor
                && (text.is(at, BETWEEN) && !text.hasPreposition(at) || text.is(at, TokenKind.PROCLITIC))) {
            at--;
        }
        return at == governor
                || governors.isSubject(governor, at + 1) // خسرت البورصة 3 مليارات
                || text.is(at, WordKind.TO)
                || text.is(at, BETWEEN)
                || (text.lexemes().clitics(quantity.first) & (Lexemes.BEH | Lexemes.LAM)) != 0
                || text.is(quantity.first - 1, TokenKind.PROCLITIC);
    }

    /** Whether a word of that kind stands a few words before a number, with nothing but qualifiers and levels between. */
    private boolean isAfter(Quantity quantity, WordKind kind) {
        for (int i = quantity.first - 1; i > Math.max(quantity.start, quantity.first - WINDOW) - 1; i--) {
            if (text.is(i, kind)) {
                return true;
            }
            if (!text.is(i, BETWEEN) && !text.is(i, TokenKind.PROCLITIC) && !text.is(i, WordKind.FUNCTION)) {
                return false;
            }
        }
        return false;
    }
}
