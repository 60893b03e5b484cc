package io.github.isnad.internal.claim;

import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.text.Span;

/**
 * Bounds noun phrases without a lexicon of nouns: from the head on while what follows agrees or is its genitive, three words at
 * most, or back from the last word to the head.
 */
final class NounPhrases {
    private static final int LONGEST = 3;
    /** Endings that a noun and its adjective share. */
    private static final int AGREEING =
            Shape.TEH_MARBUTA | Shape.TANWIN_ALEF | Shape.ENDS_ALEF | Shape.ENDS_YEH_NOON | Shape.ENDS_ALEF_TEH;

    private final ClaimText text;

    NounPhrases(ClaimText text) {
        this.text = text;
    }

    /** {@return the token behind the phrase that a noun heads} */
    int end(int head, int limit) {
        int at = head + 1;
        while (at < limit && at - head < LONGEST && goesOn(at) && (follows(at - 1, at) || isChain(head, at))) {
            at++;
        }
        return at;
    }

    /** {@return the phrase that a noun heads} */
    Span from(int head, int limit) {
        return new Span(text.start(head), text.lexemes().end(end(head, limit) - 1));
    }

    /** {@return the phrase that an indefinite noun heads, with its adjectives and no genitive that has the article} */
    Span fromIndefinite(int head, int limit) {
        return new Span(text.start(head), text.lexemes().end(indefiniteEnd(head, limit) - 1));
    }

    private int indefiniteEnd(int head, int limit) {
        int at = head + 1;
        while (at < limit && at - head < LONGEST && goesOn(at) && !text.isDefinite(at) && follows(at - 1, at)) {
            at++;
        }
        return at;
    }

    private boolean goesOn(int at) {
        return text.isNominal(at) && !text.isJoined(at);
    }

    /** A genitive that has one with the article itself: سعر سهم البنك. */
    private boolean isChain(int head, int at) {
        return at == head + 1 && !text.isDefinite(head) && goesOn(at + 1) && text.isDefinite(at + 1);
    }

    /** {@return the head of the phrase that ends before a token, or -1; never before {@code start}} */
    int head(int end, int start) {
        int at = end - 1;
        if (at < start || !text.isNominal(at)) {
            return -1;
        }
        while (at > start
                && end - at <= LONGEST
                && !text.isJoined(at)
                && text.isNominal(at - 1)
                && follows(at - 1, at)) {
            at--;
        }
        return at;
    }

    /** Whether a word goes on with the phrase of the word before it: a genitive or an adjective. */
    private boolean follows(int before, int at) {
        int shapeBefore = text.lexemes().shape(before);
        if (text.isDefinite(at)) {
            return (shapeBefore & Shape.TANWIN_ALEF) == 0;
        }
        if (text.isDefinite(before) || (shapeBefore & Shape.ENDS_PRONOUN) != 0) {
            return false;
        }
        int shape = text.lexemes().shape(at);
        return (shapeBefore & shape & AGREEING) != 0
                || (shape & Shape.ENDS_YEH) != 0 && (shapeBefore & Shape.TEH_MARBUTA) == 0
                || (shapeBefore & Shape.ENDS_YEH) != 0
                || (shapeBefore & Shape.ENDS_ALEF_TEH) != 0 && (shape & Shape.TEH_MARBUTA) != 0;
    }
}
