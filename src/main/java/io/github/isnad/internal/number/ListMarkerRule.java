package io.github.isnad.internal.number;

import io.github.isnad.number.NumberKind;
import io.github.isnad.number.Qualifier;
import io.github.isnad.tokenize.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Digits that only number a line, or stand alone in brackets: 3- المادة, 7) على من, الرمز (52). Refuses (100) ألف, (5) أشخاص and 5-10 أيام.
 */
final class ListMarkerRule implements NumberRule {
    private static final int MOST_DIGITS = 6;
    private static final int MOST_DIGITS_IN_BRACKETS = 4;
    private static final int WORDS_IN_BRACKETS = 8;

    private final QualifierFinder qualifiers;

    ListMarkerRule(QualifierFinder qualifiers) {
        this.qualifiers = qualifiers;
    }

    @Override
    public boolean readsWords() {
        return false;
    }

    @Override
    public @Nullable Candidate match(NumberText text, int token) {
        int digits = text.digitCount(token);
        if (digits == 0 || digits > MOST_DIGITS || !text.isPlain(token)) {
            return null;
        }
        return isMarker(text, token) || isInBrackets(text, token)
                ? Candidate.of(token, token + 1, NumberKind.IDENTIFIER)
                : null;
    }

    private static boolean isMarker(NumberText text, int token) {
        int next = token + 1;
        if (text.charAt(token - 1) == '#' && text.touches(token)) {
            return true;
        }
        if (text.is(next, TokenKind.DASH) && text.is(token + 2, TokenKind.FOREIGN_WORD)) {
            return text.digitCount(token) > 2;
        }
        boolean first =
                token == text.first() || token == text.first() + 1 && text.is(token - 1, TokenKind.OPENING_BRACKET);
        if (first && token + 2 < text.end() && !text.is(token + 2, TokenKind.NUMBER)) {
            return text.is(next, TokenKind.DASH)
                    || text.is(next, TokenKind.CLOSING_BRACKET) && !text.isScaled(token + 2) && !text.isNoun(token + 2)
                    || text.is(next, TokenKind.TERMINATOR)
                    || text.is(next, TokenKind.COLON)
                    || text.is(next, TokenKind.SLASH);
        }
        return text.digitCount(token) <= 2
                && (text.is(next, TokenKind.DASH)
                        || text.is(next, TokenKind.CLOSING_BRACKET) && !isBracketed(text, token))
                && text.touches(next)
                && text.is(token + 2, TokenKind.WORD)
                && !text.touches(token + 2);
    }

    /** Whether a bracket opens shortly before. */
    private static boolean isBracketed(NumberText text, int token) {
        for (int at = token - 1; at > text.before(token, WORDS_IN_BRACKETS); at--) {
            if (text.is(at, TokenKind.OPENING_BRACKET)) {
                return true;
            }
        }
        return false;
    }

    /** Whether brackets hold nothing but such numbers, as the minutes of goals, or end with one behind a colon. */
    private boolean isInBrackets(NumberText text, int token) {
        int open = token - 1;
        while (open > text.before(token, WORDS_IN_BRACKETS - 1) && isBare(text, open)) {
            open--;
        }
        int end = Math.min(text.end(), token + WORDS_IN_BRACKETS);
        int close = token + 1;
        while (close < end && isBare(text, close)) {
            close++;
        }
        boolean verse = text.is(open, TokenKind.COLON)
                && text.is(open - 1, TokenKind.WORD)
                && text.is(open - 2, TokenKind.OPENING_BRACKET);
        return (verse || text.is(open, TokenKind.OPENING_BRACKET) && open > text.first())
                && text.is(close, TokenKind.CLOSING_BRACKET)
                && !text.isScaled(close + 1)
                && !text.isNoun(close + 1)
                && text.units.after(close + 1, text.end()) == null
                && !isCount(text, token);
    }

    /** Whether it is more than any minute, place or code, or something qualifies it: (38736), حوالي (38). */
    private boolean isCount(NumberText text, int token) {
        return text.digitCount(token) > MOST_DIGITS_IN_BRACKETS
                || qualifiers.find(text, token, token + 1) != Qualifier.EXACT;
    }

    private static boolean isBare(NumberText text, int token) {
        return text.is(token, TokenKind.NUMBER)
                || text.is(token, TokenKind.COMMA)
                || text.is(token, TokenKind.SYMBOL)
                || text.has(token, Role.AND.bit);
    }
}
