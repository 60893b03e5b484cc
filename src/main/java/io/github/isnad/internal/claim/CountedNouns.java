package io.github.isnad.internal.claim;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.number.NumberKind;
import io.github.isnad.text.Span;
import io.github.isnad.tokenize.TokenKind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a count, fraction or multiple is of: the noun behind it (20 ألف كوكب، ثلث السكان), behind من (أربعة من الوزراء) or, if
 * that is plural and the number definite, before it (المحافظات الثلاث). A number without a noun counts what the one before it in
 * the sentence counts (قتل 5 جنود وأصيب 16).
 */
final class CountedNouns {
    private static final int WINDOW = 12;
    private static final int ADJECTIVES = 6;
    /** Of so many numbers before it in the sentence one may hold the noun that is left out. */
    private static final int MOST_EARLIER = 16;

    private static final int DUAL_ENDINGS = Shape.ENDS_ALEF_NOON | Shape.ENDS_YEH_NOON;

    private final ClaimText text;
    private final NounPhrases phrases;

    CountedNouns(ClaimText text, NounPhrases phrases) {
        this.text = text;
        this.phrases = phrases;
    }

    @Nullable
    Span find(Quantity quantity, List<Quantity> earlier) {
        if (isDual(quantity)) {
            return new Span(quantity.number.start(), text.lexemes().end(dualEnd(quantity) - 1));
        }
        Span partitive = partitive(quantity, earlier);
        if (partitive != null) {
            return partitive;
        }
        int next = quantity.unitEnd;
        boolean definite = isDefinite(quantity);
        boolean adjectival = isAdjectival(quantity);
        int before = text.is(quantity.first - 1, TokenKind.PROCLITIC) ? quantity.first - 1 : quantity.first;
        if ((definite || adjectival) && text.isNominal(before - 1)) {
            int head = phrases.head(before, quantity.start);
            return head < 0 ? null : new Span(text.start(head), text.lexemes().end(before - 1));
        }
        boolean takesDefinite = definite
                || quantity.number.kind() == NumberKind.FRACTION
                || quantity.number.value() == null
                || quantity.number.value().value() == null;
        if (next < quantity.limit && text.isNominal(next) && !text.isJoined(next) && !adjectival) {
            if (takesDefinite) {
                return phrases.from(next, quantity.limit);
            }
            if (!text.isDefinite(next)) {
                return phrases.fromIndefinite(next, quantity.limit);
            }
        }
        return quantity.number.kind() == NumberKind.COUNT ? elided(quantity, earlier) : null;
    }

    /** The token behind the adjectives in the dual. */
    private int dualEnd(Quantity quantity) {
        int at = quantity.first + 1;
        int limit = Math.min(quantity.limit, at + ADJECTIVES);
        while (at < limit
                && text.hasShape(at, DUAL_ENDINGS)
                && text.isNominal(at)
                && !text.isJoined(at)
                && !text.is(at, WordKind.ADJECTIVAL)) {
            at++;
        }
        return at;
    }

    /** The phrase behind من, or what منهم refers to. */
    private @Nullable Span partitive(Quantity quantity, List<Quantity> earlier) {
        int next = quantity.unitEnd;
        if (text.is(next, WordKind.OF) && next + 1 < quantity.limit && text.isNominal(next + 1)) {
            return phrases.from(next + 1, quantity.limit);
        }
        return text.is(next, WordKind.ANTECEDENT) ? elided(quantity, earlier) : null;
    }

    /** What is counted where the number has no noun: the whole of which it is a part, or what the number before it counts. */
    private @Nullable Span elided(Quantity quantity, List<Quantity> earlier) {
        int first = Math.max(quantity.start, quantity.first - WINDOW);
        for (int i = quantity.first - 1; i > first; i--) {
            if (text.is(i, WordKind.PARTITIVE) && text.is(i - 1, WordKind.OF)) {
                int head = text.isNominal(i + 1) ? i + 1 : i + 2;
                if (head < quantity.first && text.isNominal(head)) {
                    return phrases.from(head, quantity.first);
                }
            }
        }
        int before = Math.max(0, earlier.size() - MOST_EARLIER) - 1;
        for (int i = earlier.size() - 1; i > before && earlier.get(i).sharesSentence(quantity); i--) {
            if (earlier.get(i).number.kind() == NumberKind.COUNT && earlier.get(i).counted != null) {
                return earlier.get(i).counted;
            }
        }
        return null;
    }

    /** Whether the number has the article, or digits have it before them: المحافظات الثلاث، الـ27. */
    private boolean isDefinite(Quantity quantity) {
        return text.is(quantity.first - 1, TokenKind.PROCLITIC) && text.isDefinite(quantity.first - 1)
                || text.isDefinite(quantity.first)
                || (text.lexemes().clitics(quantity.first) & Lexemes.ARTICLE) != 0;
    }

    /** Whether a number is a dual with the article, which takes the two for granted and asserts nothing: بين البلدين. */
    boolean isPresupposed(Quantity quantity) {
        return isDual(quantity)
                && (text.isDefinite(quantity.first) || text.isArticleBefore(quantity.first, quantity.number.start()));
    }

    /** Whether واحد or اثنان counts the noun before it: جندي واحد, نشطاء اثنين, but إصابة اثنين, whose noun is no dual. */
    private boolean isAdjectival(Quantity quantity) {
        return text.is(quantity.first, WordKind.ADJECTIVAL)
                && (isOne(quantity) || !text.hasShape(quantity.first - 1, Shape.TEH_MARBUTA));
    }

    private static boolean isOne(Quantity quantity) {
        BigDecimal value =
                quantity.number.value() == null ? null : quantity.number.value().value();
        return BigDecimal.ONE.equals(value);
    }

    private boolean isDual(Quantity quantity) {
        return quantity.number.kind() == NumberKind.COUNT
                && quantity.end == quantity.first + 1
                && text.hasShape(quantity.first, DUAL_ENDINGS)
                && quantity.number.value() != null
                && quantity.number.value().value() != null
                && quantity.number.value().value().intValue() == 2
                && !text.is(quantity.first, WordKind.ADJECTIVAL);
    }
}
