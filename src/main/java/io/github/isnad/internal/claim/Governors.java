package io.github.isnad.internal.claim;

import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.text.Span;
import io.github.isnad.tokenize.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * The words that say how much something is or by how much it changed, and what they say it of: the subject of a verb (ارتفعت
 * الصادرات بنسبة 5%), the object of one that acts on something (رفعت الشركة حصتها إلى 80%), the genitive of a verbal noun (ارتفاع
 * الأسعار), the object of a participle (مقلصة خسائرها).
 */
final class Governors {
    static final int NONE = -1;

    private static final int FINITE = WordKind.VERB.bit | WordKind.TRANSITIVE.bit;
    private static final int ANY = FINITE | WordKind.MASDAR.bit | WordKind.PARTICIPLE.bit;
    private static final int FARTHEST = 25;
    private static final int PARTICIPLE_REACH = 4;

    private final ClaimText text;
    private final NounPhrases phrases;

    Governors(ClaimText text, NounPhrases phrases) {
        this.text = text;
        this.phrases = phrases;
    }

    /** {@return the nearest governor before a token, or {@link #NONE}} */
    int before(int token, int start) {
        int before = Math.max(start, token - FARTHEST) - 1;
        for (int i = token - 1; i > before && !text.is(i, TokenKind.SEMICOLON); i--) {
            if (text.isListed(i, ANY)) {
                return i;
            }
        }
        return NONE;
    }

    /** {@return what a governor before a number says something of, or null if only an earlier one can tell} */
    @Nullable
    Span measured(int governor, int number, int start) {
        if (text.is(governor, WordKind.PARTICIPLE)) {
            return participle(governor, number);
        }
        boolean noun = !text.is(governor, FINITE) || text.is(governor - 1, WordKind.DEGREE); // نسبة تراجع
        if (text.is(governor, WordKind.MASDAR) && noun) {
            return masdar(governor, number);
        }
        int subject = governor + 1;
        while (subject < number && text.is(subject, WordKind.TIME)) {
            subject++;
        }
        if (subject < number && text.isNominal(subject) && !text.hasPreposition(subject)) {
            return argument(governor, subject, number);
        }
        int head = phrases.head(before(governor), start);
        return head < 0 ? null : phrases.from(head, governor);
    }

    /** {@return whether nothing but its subject stands between a finite governor and a token} */
    boolean isSubject(int governor, int end) {
        return text.is(governor, FINITE)
                && text.isNominal(governor + 1)
                && !text.isJoined(governor + 1)
                && phrases.end(governor + 1, end) == end;
    }

    /** The subject, or of a transitive verb the last phrase before a preposition. */
    private Span argument(int governor, int subject, int number) {
        int head = subject;
        int end = phrases.end(head, number);
        while (text.is(governor, WordKind.TRANSITIVE)
                && end < number
                && text.isNominal(end)
                && !text.isJoined(end)
                && !text.is(end, WordKind.MODIFIER)) {
            head = end;
            end = phrases.end(head, number);
            if (text.hasShape(head, Shape.ENDS_PRONOUN)) {
                break;
            }
        }
        return phrases.from(head, number);
    }

    private @Nullable Span masdar(int governor, int number) {
        int next = text.is(governor + 1, WordKind.IN) ? governor + 2 : governor + 1; // زيادة في الإنتاج
        boolean governs = next < number
                && text.isNominal(next)
                && !text.isJoined(next)
                && !text.is(next, WordKind.MODIFIER)
                && !text.hasShape(governor, Shape.TANWIN_ALEF | Shape.ENDS_ALEF);
        return governs && !text.isDefinite(governor) ? phrases.from(next, number) : null;
    }

    private @Nullable Span participle(int governor, int number) {
        for (int i = governor + 1; i < Math.min(number, governor + PARTICIPLE_REACH); i++) {
            if (text.isNominal(i) && !text.isJoined(i)) {
                return phrases.from(i, number);
            }
        }
        return null;
    }

    /** The token behind the subject of a verb that follows it: the verb, or قد before it. */
    private int before(int governor) {
        return text.is(governor - 1, WordKind.FUNCTION) ? governor - 1 : governor;
    }
}
