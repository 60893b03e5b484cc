package io.github.isnad.internal.number;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.tokenize.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads a cardinal in words, digits or both: sections of a group and its magnitudes, which fall from left to right. و joins a
 * section only if it is smaller than the magnitude before it: مليونين و300 ألف is one number, 300 و200 are two. Immutable and
 * thread-safe.
 */
final class NumeralReader {
    private static final long ANY_MAGNITUDE = Role.MAGNITUDE.bit | Role.MAGNITUDE_PLURAL.bit | Role.MAGNITUDE_ALEF.bit;
    private static final long STARTS_MAGNITUDE = Role.MAGNITUDE.bit | Role.MAGNITUDE_DUAL.bit | Role.MAGNITUDE_ALEF.bit;
    private static final int THOUSAND = 1000;
    private static final int GROUP = 3;
    /** A magnitude above it takes no further one: the product of magnitudes is a long. */
    private static final long LARGEST_FACTOR = 1_000_000_000;

    private static final long NUMERAL_WORDS = GroupReader.WORDS | STARTS_MAGNITUDE;

    private NumeralReader() {}

    /**
     * Reads the cardinal that begins at a token; null if none does. One method on purpose: rules ask for a numeral far more often
     * than one is read, and inlined there this would be compiled before it has seen much, and again and again.
     */
    static @Nullable Numeral read(NumberText text, int token) {
        boolean sign = Signs.isNegative(text, token);
        int at = sign ? token + 1 : token;
        Numeral all = new Numeral();
        if (!section(text, at, all)) {
            return null;
        }
        boolean negative = sign || Signs.holdsMinus(text, at);
        all.first = token;
        all.digits = text.is(at, TokenKind.NUMBER);
        if (text.is(token, TokenKind.WORD)) {
            all.start = text.cardinalStart(token);
        } else {
            all.start = text.lexemes.start(Signs.isLeadingPoint(text, token) ? token - 1 : token);
        }
        at = all.end;
        if (all.magnitude > 1) {
            Numeral part = new Numeral();
            while (all.magnitude > 1 && all.isWhole()) {
                int next = joined(text, at, all.magnitude);
                if (next < 0
                        || text.has(next + 1, Role.FRACTION_PLURAL.bit)
                        || !section(text, next, part)
                        || !part.isPartOf(all.magnitude)) {
                    break;
                }
                all.plus(part);
                all.magnitude = part.magnitude;
                at = part.end;
            }
        }
        at = Signs.power(text, DecimalWords.add(text, at, all), all);
        if (Signs.isTrailingMinus(text, at)) {
            negative = true;
            at++;
        }
        all.end = at;
        all.stop = text.stop(at - 1);
        all.plainDigits = at > token + 1 ? 0 : all.plainDigits;
        Fractions.add(text, all);
        if (negative) {
            all.negate();
        }
        return all;
    }

    /** Where a section that و, or nothing, joins would begin; -1 if none can. */
    private static int joined(NumberText text, int at, long magnitude) {
        if (text.has(at, Role.AND.bit)) {
            return at + 1;
        }
        if (magnitude == THOUSAND && text.isPlain(at) && text.digitCount(at) == GROUP) {
            return at; // 19 ألف 224
        }
        boolean follows = text.has(at, NUMERAL_WORDS) && (text.clitics(at) & ~(Lexemes.WAW | Lexemes.ARTICLE)) == 0;
        return follows ? at : -1;
    }

    /** Reads a group with its magnitudes; a magnitude without a numeral before it is one, or two, of it. */
    private static boolean section(NumberText text, int token, Numeral into) {
        into.magnitude = 1;
        into.plainDigits = 0;
        int at;
        if (text.is(token, TokenKind.NUMBER)) {
            at = DigitReader.read(text, token, into);
            at = at < 0 ? at : DecimalWords.whole(text, at, into);
        } else if (text.has(token, GroupReader.WORDS)) {
            at = GroupReader.read(text, token, into);
        } else if (text.has(token, STARTS_MAGNITUDE)) {
            long magnitude = text.lexicon.cardinal(text.entry(token));
            boolean two = text.has(token, Role.MAGNITUDE_DUAL.bit)
                    || text.has(token, Role.MAGNITUDE_ALEF.bit) && isConstruct(text, token);
            into.set(two ? 2 * magnitude : magnitude, 0);
            into.magnitude = magnitude;
            at = token + 1;
        } else {
            return false;
        }
        if (at < 0) {
            return false;
        }
        if ((text.is(at, TokenKind.CLOSING_BRACKET) || text.is(at, TokenKind.QUOTATION_MARK))
                && text.is(token, TokenKind.NUMBER)
                && text.has(at + 1, ANY_MAGNITUDE)) {
            at++;
        }
        if (into.plainDigits == 1 && GroupReader.isHundred(text, at)) {
            into.times(100);
            into.plainDigits = 0;
            at++;
        }
        long letter = Signs.letter(text, at);
        if (letter > 1) {
            into.times(letter);
            into.magnitude = letter;
            into.plainDigits = 0;
            at++;
        }
        while (text.has(at, ANY_MAGNITUDE)
                && (text.clitics(at) & ~Lexemes.ARTICLE) == 0
                && into.magnitude <= LARGEST_FACTOR) {
            long magnitude = text.lexicon.cardinal(text.entry(at));
            if (into.magnitude > Long.MAX_VALUE / magnitude) {
                break;
            }
            into.times(magnitude);
            into.magnitude = into.magnitude >= 1000 ? into.magnitude * magnitude : magnitude;
            into.plainDigits = 0;
            at++;
        }
        into.end = at;
        return true;
    }

    /** Whether ألفا is the construct dual: right before a noun, and without tanwin. */
    private static boolean isConstruct(NumberText text, int token) {
        return text.isNoun(token + 1) && (text.lexemes.shape(token) & Shape.TANWIN_ALEF) == 0;
    }
}
