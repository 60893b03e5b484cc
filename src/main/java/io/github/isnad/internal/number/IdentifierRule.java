package io.github.isnad.internal.number;

import io.github.isnad.number.NumberKind;
import io.github.isnad.tokenize.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Digits that only tell one thing from others: القرار 2254, المادة رقم 140, قرار مجلس الأمن 1701, م/59, هود/88, ص 319. Refuses what counts a noun
 * behind it: قرار 12 دولة.
 */
final class IdentifierRule implements NumberRule {
    private static final int MOST_DIGITS = 15;
    private static final int WORDS_TO_LABEL = 4;

    @Override
    public boolean readsWords() {
        return false;
    }

    @Override
    public @Nullable Candidate match(NumberText text, int token) {
        if (!text.is(token, TokenKind.NUMBER)) {
            return null;
        }
        boolean letter = text.is(token - 1, TokenKind.SLASH)
                && text.is(token - 2, TokenKind.WORD)
                && (text.lexemes.end(token - 2) - text.lexemes.start(token - 2) == 1
                        || text.touches(token)
                                && text.touches(token - 1)
                                && !text.units.isUnit(text.lexemes.word(token - 2)));
        boolean identifier = letter
                || isLabelled(text, token) && !text.isScaled(token + 1)
                || text.isPlain(token) && text.digitCount(token) > MOST_DIGITS;
        if (!identifier) {
            return null;
        }
        if ((text.is(token + 1, TokenKind.DASH) || text.is(token + 1, TokenKind.SLASH))
                && text.is(token + 2, TokenKind.NUMBER)) {
            return Candidate.of(token, token + 3, NumberKind.IDENTIFIER);
        }
        Numeral numeral = text.numeral(token);
        return numeral == null
                ? Candidate.of(token, token + 1, NumberKind.IDENTIFIER)
                : Candidate.of(numeral, NumberKind.IDENTIFIER);
    }

    /** Whether a label stands before, or before the definite words that are its complement: قرار مجلس الأمن 2254. */
    private static boolean isLabelled(NumberText text, int token) {
        int at = text.is(token - 1, TokenKind.COLON) || text.is(token - 1, TokenKind.OPENING_BRACKET)
                ? token - 2
                : token - 1;
        int words = at - text.before(at, WORDS_TO_LABEL - 1);
        for (int i = 0; i < words; i++, at--) {
            if (text.has(at, Role.LABEL.bit)) {
                boolean described = i == 1 && text.isDefinite(at + 1); // القرار الأممي 2216
                boolean counts =
                        text.isDefinite(at) && !described ? text.isDefinitelyNoun(token + 1) : text.isNoun(token + 1);
                return (i == 0 || described || !text.isDefinite(at)) && !counts;
            }
            if (!text.is(at, TokenKind.WORD) || text.entry(at) != 0) {
                return false;
            }
        }
        return false;
    }
}
