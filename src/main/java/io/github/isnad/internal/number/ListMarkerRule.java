package io.github.isnad.internal.number;

import io.github.isnad.number.NumberKind;
import io.github.isnad.tokenize.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Digits that only number a line, or stand alone in brackets: 3- المادة, 7) على من, الرمز (52). Refuses (100) ألف, (5) أشخاص and 5-10 أيام.
 */
final class ListMarkerRule implements NumberRule {
    private static final int MOST_DIGITS = 6;

    @Override
    public @Nullable Candidate match(NumberText text, int token) {
        int digits = text.digitCount(token);
        if (digits == 0 || digits > MOST_DIGITS || !text.isPlain(token)) {
            return null;
        }
        return isMarker(text, token) || isInBrackets(text, token)
                ? Candidate.of(text, token, token + 1, NumberKind.IDENTIFIER)
                : null;
    }

    private static boolean isMarker(NumberText text, int token) {
        if (text.isChar(token - 1, '#')) {
            return true;
        }
        boolean behindMark =
                token > text.first() && !text.is(token - 1, TokenKind.WORD) && !text.is(token - 1, TokenKind.PROCLITIC);
        if (behindMark
                && text.digitCount(token) <= 2
                && text.is(token + 1, TokenKind.DASH)
                && text.touches(token + 1)) {
            return text.is(token + 2, TokenKind.WORD) && !text.touches(token + 2);
        }
        if (text.digitCount(token) > 2
                && text.is(token + 1, TokenKind.DASH)
                && text.is(token + 2, TokenKind.FOREIGN_WORD)) {
            return true;
        }
        if (token != text.first() || token + 2 >= text.end() || text.is(token + 2, TokenKind.NUMBER)) {
            return false;
        }
        return text.is(token + 1, TokenKind.DASH)
                || text.is(token + 1, TokenKind.CLOSING_BRACKET)
                || text.is(token + 1, TokenKind.TERMINATOR);
    }

    private static boolean isInBrackets(NumberText text, int token) {
        return text.is(token - 1, TokenKind.OPENING_BRACKET)
                && text.is(token + 1, TokenKind.CLOSING_BRACKET)
                && token - 1 > text.first()
                && !text.isScaled(token + 2)
                && !text.isNoun(token + 2)
                && text.units.after(token + 2, text.end()) == null;
    }
}
