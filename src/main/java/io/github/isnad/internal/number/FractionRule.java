package io.github.isnad.internal.number;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.number.NumberKind;
import io.github.isnad.number.NumericValue;
import io.github.isnad.tokenize.TokenKind;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * A part of a whole: نصف السكان, ثلثا الغارات, ثلاثة أرباع, واحد من كل خمسة, نصف مليون. Refuses rounds of a cup (نصف النهائي), parts of a
 * year (الربع الأول, النصف الآخر), and خمس, سبع and the like unless a definite noun follows.
 */
final class FractionRule implements NumberRule {
    @Override
    public @Nullable Candidate match(NumberText text, int token) {
        if (text.has(token, Role.FRACTION_DUAL.bit) && !isTanwin(text, token) && !isNisba(text, token)) {
            return fraction(text, token, token + 1, 2, text.lexicon.denominator(text.entry(token)));
        }
        if (text.has(token, Role.FRACTION.bit) && isPart(text, token)) {
            Candidate more = unitAndPart(text, token);
            return more != null ? more : part(text, token);
        }
        int vulgar = Signs.vulgar(text.lexemes.text().charAt(text.lexemes.start(token)));
        if (vulgar > 0) {
            return fraction(text, token, token + 1, vulgar / 10, vulgar % 10);
        }
        if (text.is(token, TokenKind.NUMBER) && text.hasSlash(token)) {
            return slash(text, token);
        }
        if (isSpaced(text, token)) {
            return fraction(text, token, token + 3, text.digitsValue(token), text.digitsValue(token + 2));
        }
        Numeral numeral = text.numeral(token);
        if (numeral == null || !numeral.isBelow(1000)) {
            return null;
        }
        long numerator = numeral.whole();
        int end = numeral.end;
        if (text.has(end, Role.FRACTION_PLURAL.bit)) {
            return scaled(text, token, end + 1, numerator, text.lexicon.denominator(text.entry(end)));
        }
        boolean each = text.has(end, Role.FROM.bit) && text.has(end + 1, Role.EACH.bit);
        boolean over = text.has(end, Role.OVER.bit) && (numerator == 1 || token == text.first());
        Numeral whole = each ? text.numeral(end + 2) : over ? text.numeral(end + 1) : null;
        boolean part = whole != null
                && whole.isWhole()
                && whole.whole() > numerator
                && (each || whole.end == text.end() || text.is(whole.end, TokenKind.TERMINATOR));
        return part ? fraction(text, token, whole.end, numerator, whole.whole()) : null;
    }

    /** One of a unit and a part of it: عام ونصف العام. */
    private static @Nullable Candidate unitAndPart(NumberText text, int token) {
        int unit = text.has(token - 1, Role.AND.bit) ? token - 2 : token - 1;
        boolean joined = unit >= text.first() && Fractions.joined(text, unit + 1) == token;
        UnitMatch match = joined ? text.units.after(unit, token) : null;
        if (match == null || match.end() != unit + 1) {
            return null;
        }
        int denominator = text.lexicon.denominator(text.entry(token));
        Candidate candidate = fraction(text, unit, token + 1, denominator + 1L, denominator);
        candidate.kind = match.kind();
        candidate.unit = match.unit();
        return candidate;
    }

    private static Candidate part(NumberText text, int token) {
        return scaled(text, token, token + 1, 1, text.lexicon.denominator(text.entry(token)));
    }

    /** A fraction, of one, of the magnitude or of the percent that follows. */
    private static Candidate scaled(NumberText text, int token, int end, long numerator, int denominator) {
        if (text.has(end, Role.MAGNITUDE.bit) && (text.clitics(end) & ~Lexemes.ARTICLE) == 0) {
            long magnitude = text.lexicon.cardinal(text.entry(end));
            Candidate candidate = fraction(text, token, end + 1, numerator * magnitude, denominator);
            candidate.kind = NumberKind.COUNT;
            return candidate;
        }
        Candidate candidate = fraction(text, token, end, numerator, denominator);
        int percent = Percents.end(text, end);
        if (percent > end) {
            candidate.kind = NumberKind.PERCENT;
            candidate.extendTo(percent);
        }
        return candidate;
    }

    private static Candidate fraction(NumberText text, int token, int end, long numerator, long denominator) {
        Candidate candidate = Candidate.of(token, end, NumberKind.FRACTION);
        candidate.value = new NumericValue.Figure(
                BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL64));
        return candidate;
    }

    /** Digits on both sides of a slash: 3/4; anything else of that form, 12/7, is only told apart. */
    private static Candidate slash(NumberText text, int token) {
        String raw = text.lexemes.text();
        int slash = raw.indexOf('/', text.lexemes.start(token));
        int start = text.lexemes.start(token);
        int end = text.lexemes.end(token);
        if (slash - start <= 2 && end - slash <= 4 && text.digitCount(token) == end - start - 1) {
            long numerator = Numeral.digits(raw, start, slash);
            long denominator = Numeral.digits(raw, slash + 1, end);
            if (numerator > 0 && numerator < denominator) {
                return fraction(text, token, token + 1, numerator, denominator);
            }
        }
        return Candidate.of(token, token + 1, NumberKind.IDENTIFIER);
    }

    /** Whether spaces part the digits from the slash, and something measured follows: 1 / 2 كوب. */
    private static boolean isSpaced(NumberText text, int token) {
        return text.is(token + 1, TokenKind.SLASH)
                && text.isPlain(token)
                && text.isPlain(token + 2)
                && text.digitCount(token + 2) <= 2
                && text.digitsValue(token) > 0
                && text.digitsValue(token) < text.digitsValue(token + 2)
                && text.isNoun(token + 3);
    }

    private static boolean isTanwin(NumberText text, int token) {
        return (text.lexemes.shape(token) & Shape.TANWIN_ALEF) != 0;
    }

    /** الربعي is an adjective or a name. */
    private static boolean isNisba(NumberText text, int token) {
        return text.isDefinite(token) && (text.lexemes.shape(token) & Shape.ENDS_YEH) != 0;
    }

    private static boolean isPart(NumberText text, int token) {
        int next = token + 1;
        if (text.has(token - 1, Role.WHAT.bit) // ما نصف به: the verb
                || text.has(next, Role.FINAL.bit)
                || text.isDefinite(token) && text.isDefinite(next)
                || text.has(next, Role.ORDINAL.bit)
                || text.has(token, Role.UNIT.bit | Role.TEN.bit)
                        && !(text.is(next, TokenKind.WORD) && text.isDefinite(next) && !text.isDefinite(token))) {
            return false;
        }
        return (text.lexemes.shape(next < text.end() ? next : token) & PLURAL) == 0
                || !text.has(token, Role.UNIT.bit | Role.TEN.bit);
    }

    private static final int PLURAL = Shape.ENDS_ALEF_TEH | Shape.ENDS_YEH_NOON | Shape.ENDS_WAW_NOON;
}
