package io.github.isnad.internal.number;

import io.github.isnad.number.NumberKind;
import io.github.isnad.tokenize.TokenKind;
import org.jspecify.annotations.Nullable;

/** The result of a match: فاز 3-1, بنتيجة 2:1, (2-2). Refuses ranges: 5-10 أيام. */
final class ScoreRule implements NumberRule {
    private static final int MOST_GOALS = 200;
    private static final int FEW_GOALS = 15;
    private static final int MOST_WORDS = 5;

    @Override
    public @Nullable Candidate match(NumberText text, int token) {
        if (hasZero(text, token) && (text.isScore(token) || text.units.after(token + 3, text.end()) == null)) {
            return Candidate.of(token, token + 3, NumberKind.SCORE);
        }
        if (!text.is(token, TokenKind.NUMBER)) {
            return null;
        }
        if (text.digitCount(token) < text.lexemes.end(token) - text.lexemes.start(token)) {
            return text.isScore(token) && isPair(text, token) ? Candidate.of(token, token + 1, NumberKind.SCORE) : null;
        }
        boolean pair = (text.is(token + 1, TokenKind.DASH)
                        || text.is(token + 1, TokenKind.COLON)
                        || text.is(token + 1, TokenKind.SLASH))
                && text.is(token + 2, TokenKind.NUMBER);
        if (!pair) {
            return isOfTwo(text, token) ? Candidate.of(token, token + 1, NumberKind.SCORE) : null;
        }
        long first = text.digitsValue(token);
        long second = text.digitsValue(token + 2);
        int end = token + 3;
        boolean result = text.has(token - 1, Role.MATCH.bit);
        boolean noun = result ? text.isDefinitelyNoun(end) : text.isNoun(end);
        boolean counted = noun && !text.has(end, Role.POINT.bit)
                || Percents.end(text, end) > end
                || text.has(end, Role.MAGNITUDE.bit | Role.MAGNITUDE_PLURAL.bit);
        boolean score = text.isScore(token) || isBehindScore(text, token)
                ? first < MOST_GOALS && second < MOST_GOALS
                : first >= second && first < FEW_GOALS && text.is(token + 1, TokenKind.DASH);
        return score && !counted ? Candidate.of(token, end, NumberKind.SCORE) : null;
    }

    /** Whether it is the goals of one of two teams that a dash joins: الأهلي 3 - الاتحاد 1. */
    private static boolean isOfTwo(NumberText text, int token) {
        if (text.digitCount(token) > 2 || text.isNoun(token + 1) || !isName(text, token - 1)) {
            return false;
        }
        Candidate last = text.last();
        if (last != null && last.kind == NumberKind.SCORE && text.is(last.end, TokenKind.DASH)) {
            return isNames(text, last.end + 1, token);
        }
        int second = token + 2;
        while (second < token + MOST_WORDS && isName(text, second)) {
            second++;
        }
        return text.is(token + 1, TokenKind.DASH)
                && !text.touches(token + 1)
                && second > token + 2
                && text.digitCount(second) > 0
                && text.digitCount(second) <= 2
                && text.isPlain(second)
                && !text.isNoun(second + 1)
                && !text.isScaled(second + 1);
    }

    private static boolean isNames(NumberText text, int first, int end) {
        int at = first;
        while (at < end && at < first + MOST_WORDS && isName(text, at)) {
            at++;
        }
        return at == end && at > first;
    }

    private static boolean isName(NumberText text, int token) {
        return text.is(token, TokenKind.WORD) && text.entry(token) == 0;
    }

    /** Whether another score stands right before, and a comma, bracket or و between. */
    private static boolean isBehindScore(NumberText text, int token) {
        Candidate last = text.last();
        return last != null && last.kind == NumberKind.SCORE && last.end == token - 1;
    }

    /** Whether a dash joins digits and صفر. */
    private static boolean hasZero(NumberText text, int token) {
        boolean before = text.has(token, Role.ZERO.bit) && text.is(token + 2, TokenKind.NUMBER);
        boolean behind = text.is(token, TokenKind.NUMBER) && text.has(token + 2, Role.ZERO.bit);
        return text.is(token + 1, TokenKind.DASH) && (before || behind);
    }

    /** Whether a token is two numbers of one or two digits around one separator. */
    private static boolean isPair(NumberText text, int token) {
        String raw = text.lexemes.text();
        for (int i = text.lexemes.start(token); i < text.lexemes.end(token); i++) {
            char c = raw.charAt(i);
            if (c == ':' || c == '-' || c == '/') {
                return text.digitCount(token) <= 4;
            }
        }
        return false;
    }
}
