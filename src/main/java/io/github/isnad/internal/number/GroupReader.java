package io.github.isnad.internal.number;

import io.github.isnad.internal.lexeme.Lexemes;

/**
 * Reads a group of one to 999 in words: hundreds, then units before tens. و is due between them, written on to the word or by itself; behind
 * hundreds it may be missing. Immutable and thread-safe.
 */
final class GroupReader {
    private static final long UNITS = Role.UNIT.bit | Role.UNIT_OF_COMPOUND.bit;
    private static final long BELOW_HUNDRED = UNITS | Role.TEN.bit | Role.TEEN.bit | Role.TENS.bit;
    private static final long HUNDREDS = Role.HUNDRED.bit | Role.HUNDREDS.bit;

    /** The roles with which a group begins. */
    static final long WORDS = BELOW_HUNDRED | HUNDREDS | Role.ZERO.bit;

    private GroupReader() {}

    /** Reads the group that begins at a token; the token behind it, or -1 if there is none. */
    static int read(NumberText text, int token, Numeral into) {
        int at = token;
        long hundreds = 0;
        if (text.has(at, Role.ZERO.bit)) {
            into.set(0, 0);
            return at + 1;
        }
        if (text.has(at, HUNDREDS)) {
            hundreds = text.lexicon.cardinal(text.entry(at++));
        } else if (text.has(at, Role.UNIT.bit) && isHundred(text, at + 1)) {
            hundreds = 100 * text.lexicon.cardinal(text.entry(at));
            at += 2;
        }
        if (hundreds == 0) {
            return below(text, at, 0, into);
        }
        into.set(hundreds, 0);
        into.magnitude = 100;
        int next = text.has(at, Role.AND.bit) ? at + 1 : at;
        boolean goesOn = text.has(next, BELOW_HUNDRED) && (text.clitics(next) & ~(Lexemes.WAW | Lexemes.ARTICLE)) == 0;
        int end = goesOn ? below(text, next, hundreds, into) : -1;
        return end < 0 ? at : end;
    }

    /** Reads one to 99. */
    private static int below(NumberText text, int token, long hundreds, Numeral into) {
        long value = text.lexicon.cardinal(text.entry(token));
        int at = token + 1;
        if (text.has(token, UNITS)) {
            int tens = text.has(at, Role.AND.bit) ? at + 1 : at;
            boolean joined = tens > at || tens < text.end() && (text.clitics(tens) & Lexemes.WAW) != 0;
            if (text.has(at, Role.TEN.bit) && isBare(text, at)) {
                value += 10;
                at++;
            } else if (joined && text.has(tens, Role.TENS.bit)) {
                value += text.lexicon.cardinal(text.entry(tens));
                at = tens + 1;
            } else if (!text.has(token, Role.UNIT.bit)) {
                return -1;
            }
        }
        into.set(hundreds + value, 0);
        into.magnitude = 1;
        return at;
    }

    /** Whether it is a hundred behind a unit: ثلاث مئة, ثلاث مئات. */
    static boolean isHundred(NumberText text, int token) {
        return text.has(token, Role.HUNDRED.bit | Role.TENS_PLURAL.bit)
                && text.lexicon.cardinal(text.entry(token)) == 100
                && !text.isDefinite(token)
                && isBare(text, token);
    }

    private static boolean isBare(NumberText text, int token) {
        return text.clitics(token) == 0;
    }
}
