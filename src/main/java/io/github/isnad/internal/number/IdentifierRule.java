package io.github.isnad.internal.number;

import io.github.isnad.number.NumberKind;
import io.github.isnad.tokenize.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Digits that only tell one thing from others: القرار 2254, المادة رقم 140, and digits that are part of a name: إف-16, كوفيد-19, G7, «شهاب
 * 3». Refuses what counts a noun behind it: قرار 12 دولة.
 */
final class IdentifierRule implements NumberRule {
    private static final int MOST_DIGITS = 15;
    private static final int WORDS_TO_LABEL = 4;

    @Override
    public @Nullable Candidate match(NumberText text, int token) {
        if (!text.is(token, TokenKind.NUMBER)) {
            return null;
        }
        if (isName(text, token)) {
            return Candidate.of(text, token, token + 1, NumberKind.NAME);
        }
        boolean label = isLabelled(text, token);
        boolean letter = text.is(token - 1, TokenKind.SLASH)
                && text.is(token - 2, TokenKind.WORD)
                && text.lexemes.end(token - 2) - text.lexemes.start(token - 2) == 1;
        boolean identifier = letter
                || label && !text.isNoun(token + 1) && !isScaled(text, token + 1)
                || text.digitCount(token) > MOST_DIGITS;
        if (!identifier) {
            return null;
        }
        Numeral numeral = text.numeral(token);
        return numeral == null
                ? Candidate.of(text, token, token + 1, NumberKind.IDENTIFIER)
                : Candidate.of(numeral, NumberKind.IDENTIFIER);
    }

    /** Whether a label stands before, or before the definite words that are its complement: قرار مجلس الأمن 2254. */
    private static boolean isLabelled(NumberText text, int token) {
        int at = text.is(token - 1, TokenKind.COLON) || text.is(token - 1, TokenKind.OPENING_BRACKET)
                ? token - 2
                : token - 1;
        for (int i = 0; i < WORDS_TO_LABEL; i++, at--) {
            if (text.has(at, Role.LABEL.bit)) {
                return i == 0 || !text.isDefinite(at);
            }
            if (!text.is(at, TokenKind.WORD) || text.entry(at) != 0) {
                return false;
            }
        }
        return false;
    }

    private static boolean isScaled(NumberText text, int token) {
        return text.has(token, Role.MAGNITUDE.bit | Role.MAGNITUDE_PLURAL.bit | Role.MAGNITUDE_ALEF.bit)
                || Percents.end(text, token) > token;
    }

    private static boolean isName(NumberText text, int token) {
        if (isScaled(text, token + 1)) {
            return false;
        }
        int name = text.is(token - 1, TokenKind.DASH) ? token - 2 : token - 1;
        if (text.has(name, Role.MODEL.bit)) {
            return !text.isNoun(token + 1) || name < token - 1;
        }
        boolean hyphen = name < token - 1 && text.touches(token) && text.touches(token - 1);
        if (hyphen) {
            return text.is(name, TokenKind.WORD) || text.is(name, TokenKind.FOREIGN_WORD);
        }
        if (name == token - 1 && text.is(name, TokenKind.FOREIGN_WORD) && text.touches(token)) {
            return true;
        }
        return text.is(token + 1, TokenKind.QUOTATION_MARK)
                && text.is(token - 1, TokenKind.WORD)
                && !text.has(token - 1, Role.PARTICLE.bit)
                && (text.is(token - 2, TokenKind.QUOTATION_MARK) || text.is(token - 3, TokenKind.QUOTATION_MARK));
    }
}
