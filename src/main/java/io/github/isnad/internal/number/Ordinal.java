package io.github.isnad.internal.number;

import io.github.isnad.internal.lexeme.Lexemes;
import org.jspecify.annotations.Nullable;

/**
 * An ordinal in words: الثالثة، الخامس عشر، الحادي والعشرون، المئة والخامس.
 *
 * @param value its place
 * @param end the token behind its last
 */
record Ordinal(long value, int end) {
    private static final long FIRST = Role.ORDINAL.bit | Role.ORDINAL_OF_COMPOUND.bit;
    private static final long HUNDREDS = Role.HUNDRED.bit | Role.HUNDREDS.bit | Role.MAGNITUDE.bit;

    /** The ordinal that begins at a token, or null. */
    static @Nullable Ordinal at(NumberText text, int token) {
        if (text.has(token, FIRST)) {
            return belowHundred(text, token, 0);
        }
        boolean alone = token == text.first() && token + 1 == text.end();
        boolean came = alone || text.has(token - 1, Role.CAME.bit) || text.has(token - 2, Role.CAME.bit);
        if (came && text.has(token, Role.ORDINAL_ADVERB.bit)) {
            return new Ordinal(text.lexicon.ordinal(text.entry(token)), token + 1);
        }
        if (text.has(token, HUNDREDS) && text.isDefinite(token)) {
            int next = joined(text, token + 1);
            if (text.has(next, FIRST) && text.isDefinite(next)) {
                return belowHundred(text, next, text.lexicon.cardinal(text.entry(token)));
            }
        }
        return null;
    }

    private static @Nullable Ordinal belowHundred(NumberText text, int token, long hundreds) {
        long value = hundreds + text.lexicon.ordinal(text.entry(token));
        int tens = joined(text, token + 1);
        if (text.has(token + 1, Role.TEN.bit) && text.clitics(token + 1) == 0) {
            return new Ordinal(value + 10, token + 2);
        }
        if (text.has(tens, Role.TENS.bit) && text.isDefinite(tens)) {
            return new Ordinal(value + text.lexicon.cardinal(text.entry(tens)), tens + 1);
        }
        if (!text.has(token, Role.ORDINAL.bit)) {
            return null;
        }
        boolean behind = text.has(token + 1, Role.SINCE.bit)
                && text.has(token + 2, HUNDREDS)
                && text.isDefinite(token + 2)
                && text.clitics(token + 2) == 0;
        return behind
                ? new Ordinal(value + text.lexicon.cardinal(text.entry(token + 2)), token + 3)
                : new Ordinal(value, token + 1);
    }

    private static int joined(NumberText text, int token) {
        if (text.has(token, Role.AND.bit)) {
            return token + 1;
        }
        return token < text.end() && (text.clitics(token) & Lexemes.WAW) != 0 ? token : -1;
    }
}
