package io.github.isnad.internal.number;

import io.github.isnad.internal.lexeme.Lexemes;

/** Fractions that و joins to a number: ونصف، وربع المليون. */
final class Fractions {
    private static final int SMALLEST_JOINED = 4;
    private static final int THOUSAND = 1000;

    private Fractions() {}

    /** The token of a half, third or quarter that و joins at a token; -1 if there is none. */
    static int joined(NumberText text, int token) {
        int at = text.has(token, Role.AND.bit) ? token + 1 : token;
        boolean and = at > token || at < text.end() && (text.clitics(at) & Lexemes.WAW) != 0;
        boolean part = text.has(at, Role.FRACTION.bit) && text.lexicon.denominator(text.entry(at)) <= SMALLEST_JOINED;
        return and && part ? at : -1;
    }

    /** Adds the fraction that و joins behind a numeral, of its magnitude or of one: مليون ونصف المليون، ثلاثة ونصف. */
    static void add(NumberText text, Numeral numeral) {
        int at = joined(text, numeral.end);
        if (at < 0) {
            addSeveral(text, numeral);
            return;
        }
        int denominator = text.lexicon.denominator(text.entry(at));
        int end = at + 1;
        if (text.has(end, Role.MAGNITUDE.bit) && (text.clitics(end) & ~Lexemes.ARTICLE) == 0) {
            long magnitude = text.lexicon.cardinal(text.entry(end));
            if (numeral.magnitude < THOUSAND) {
                numeral.plusFraction(1, denominator, 1);
                numeral.times(magnitude);
                numeral.magnitude = magnitude;
            } else if (numeral.magnitude == magnitude) {
                numeral.plusFraction(1, denominator, magnitude);
            } else {
                return;
            }
            end++;
        } else if (isOfOther(text, end)) {
            return;
        } else {
            numeral.plusFraction(1, denominator, whole(numeral));
        }
        extend(text, numeral, end);
    }

    /** Adds several parts: خمسة وثلاثة أرباع. */
    private static void addSeveral(NumberText text, Numeral numeral) {
        int at = text.has(numeral.end, Role.AND.bit) ? numeral.end + 1 : numeral.end;
        boolean and = at > numeral.end || at < text.end() && (text.clitics(at) & Lexemes.WAW) != 0;
        if (and && text.has(at, Role.UNIT.bit) && text.has(at + 1, Role.FRACTION_PLURAL.bit)) {
            int denominator = text.lexicon.denominator(text.entry(at + 1));
            numeral.plusFraction(text.lexicon.cardinal(text.entry(at)), denominator, whole(numeral));
            boolean told = text.has(at + 2, Role.MAGNITUDE.bit)
                    && text.lexicon.cardinal(text.entry(at + 2)) == numeral.magnitude;
            extend(text, numeral, told ? at + 3 : at + 2);
        }
    }

    /** Of what the fraction is a part. */
    private static long whole(Numeral numeral) {
        return numeral.magnitude < THOUSAND ? 1 : numeral.magnitude;
    }

    private static void extend(NumberText text, Numeral numeral, int end) {
        numeral.end = end;
        numeral.stop = text.lexemes.end(end - 1);
        numeral.plainDigits = 0;
    }

    /** Whether a definite noun follows, of which the fraction is a part: ونصف السكان, but not ونصف بالمئة. */
    private static boolean isOfOther(NumberText text, int token) {
        return text.isDefinite(token) && Percents.end(text, token) == token;
    }
}
