package io.github.isnad.internal.number;

import io.github.isnad.number.NumberKind;
import io.github.isnad.number.NumericValue;
import io.github.isnad.number.Unit;
import io.github.isnad.tokenize.TokenKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a cardinal with the percent sign or phrase behind it, or with the unit and fraction: 4 أمتار ونصف. Immutable and thread-safe. */
final class Quantities {
    private static final Unit DOLLAR = new Unit(null, "USD", List.of());

    private Quantities() {}

    /** Reads the quantity that begins at a token; null if none does. */
    static @Nullable Candidate read(NumberText text, int token) {
        Numeral numeral = text.numeral(token);
        if (numeral == null) {
            return null;
        }
        if (numeral.looksGrouped()
                && text.isDefinitelyNoun(numeral.end)
                && text.units.after(numeral.end, text.end()) == null) {
            numeral.group();
        }
        Candidate candidate = Candidate.of(numeral, NumberKind.COUNT);
        int again = again(text, numeral);
        if (again > numeral.end) {
            candidate.extendTo(again);
            return candidate;
        }
        if (text.has(numeral.end - 1, Role.GLUED.bit)) {
            candidate.kind = NumberKind.MONEY;
            candidate.unit = DOLLAR;
            return candidate;
        }
        UnitMatch one = numeral.isOne() && token > text.first() ? text.units.after(token - 1, token) : null;
        if (one != null && one.end() == token) {
            candidate.kind = one.kind();
            candidate.unit = one.unit();
            return candidate;
        }
        int end = Percents.end(text, numeral.end);
        if (end > numeral.end) {
            candidate.kind = NumberKind.PERCENT;
            candidate.unit = Percents.unit(text, end);
            candidate.extendTo(end);
        } else {
            addUnitAndFraction(text, numeral, candidate);
        }
        return candidate;
    }

    /** The token behind the same number told again, in words or in brackets: 7 سبعة صواريخ, خمسة (5) أشخاص; else its own end. */
    private static int again(NumberText text, Numeral numeral) {
        boolean bracket = text.is(numeral.end, TokenKind.OPENING_BRACKET);
        boolean closed = numeral.digits && text.is(numeral.end, TokenKind.CLOSING_BRACKET); // (5) خمسة أشخاص
        int at = bracket || closed ? numeral.end + 1 : numeral.end;
        boolean other = numeral.digits
                ? text.is(at, TokenKind.WORD) && text.clitics(at) == 0
                : bracket && text.is(at, TokenKind.NUMBER);
        Numeral same = other ? text.numeral(at) : null;
        if (same == null || same.toBigDecimal().compareTo(numeral.toBigDecimal()) != 0) {
            return numeral.end;
        }
        return !bracket ? same.end : text.is(same.end, TokenKind.CLOSING_BRACKET) ? same.end + 1 : numeral.end;
    }

    private static void addUnitAndFraction(NumberText text, Numeral numeral, Candidate candidate) {
        UnitMatch unit = text.units.after(numeral.end, text.end());
        int fraction = unit == null ? -1 : Fractions.joined(text, unit.end());
        if (fraction < 0) {
            return;
        }
        int end = fraction + 1;
        Numeral whole = new Numeral();
        whole.set(numeral);
        whole.plusFraction(1, text.lexicon.denominator(text.entry(fraction)), numeral.magnitude);
        if (text.has(end, Role.MAGNITUDE.bit) && text.lexicon.cardinal(text.entry(end)) == numeral.magnitude) {
            end++;
        }
        candidate.value = new NumericValue.Figure(whole.toBigDecimal());
        candidate.unit = unit.unit();
        candidate.kind = unit.kind();
        candidate.extendTo(end);
    }
}
