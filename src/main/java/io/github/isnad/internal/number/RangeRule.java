package io.github.isnad.internal.number;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.number.NumberKind;
import io.github.isnad.number.NumericValue;
import io.github.isnad.number.Qualifier;
import io.github.isnad.number.Unit;
import io.github.isnad.tokenize.TokenKind;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two ends of one range: بين 3 و5, من 10 إلى 13 ألفا, 500-650 ألف, 3 أو 4. A magnitude behind the second end counts for the first too, as
 * long as the range still rises. Refuses a change over time (ارتفع من 3 إلى 5): two numbers.
 */
final class RangeRule implements NumberRule {
    private static final int WORDS_TO_CHANGE = 12;

    @Override
    public @Nullable Candidate match(NumberText text, int token) {
        Numeral low = text.numeral(token);
        if (low == null) {
            return null;
        }
        Candidate from = text.quantity(token);
        int second = second(text, token, from.end);
        Numeral high = second < 0 ? null : text.numeral(second);
        if (high == null) {
            return null;
        }
        if (text.has(high.end, Role.DAY_PART.bit)) {
            return Candidate.of(token, high.end + 1, NumberKind.TIME);
        }
        Candidate to = text.quantity(second);
        if (areOfOtherUnits(text, from.end, to.end)) {
            return null;
        }
        BigDecimal least = from.value.value();
        BigDecimal most = to.value.value();
        if (low.magnitude < 1000 && high.magnitude >= 1000) {
            BigDecimal spread = least.multiply(BigDecimal.valueOf(high.magnitude));
            least = spread.compareTo(most) < 0 ? spread : least;
        }
        boolean falls = least.compareTo(most) >= 0;
        if (falls && !text.is(from.end, TokenKind.DASH) || least.compareTo(most) == 0) {
            return null;
        }
        Candidate range = new Candidate(token, to.end, from.start, to.stop, to.kind, null);
        range.value = falls ? new NumericValue.Range(most, least) : new NumericValue.Range(least, most);
        range.qualifier = Qualifier.RANGE;
        range.unit = to.unit;
        if (to.unit == null && from.unit != null) {
            range.unit = from.unit;
            range.kind = from.kind;
        } else if (from.kind == NumberKind.PERCENT && to.kind == NumberKind.COUNT) {
            return null;
        }
        return range;
    }

    /** Whether what stands behind the two are two units: 36 سنتا إلى 50 دولارا. */
    private static boolean areOfOtherUnits(NumberText text, int first, int second) {
        UnitMatch low = text.units.after(first, text.end());
        UnitMatch high = low == null ? null : text.units.after(second, text.end());
        return high != null && !isSame(low.unit(), high.unit());
    }

    /** Where the second end begins; -1 if nothing makes a range of the two. */
    private static int second(NumberText text, int token, int end) {
        if (text.has(end, Role.OR.bit)) {
            return end + 1;
        }
        int at = end;
        UnitMatch unit = text.units.after(at, text.end());
        int dash = unit == null || text.is(end, TokenKind.DASH) ? end : unit.end();
        if (text.is(dash, TokenKind.DASH) || text.charAt(dash) == '~') {
            int high = text.is(dash + 1, TokenKind.CURRENCY_SIGN) ? dash + 2 : dash + 1;
            return text.numeral(high) == null ? -1 : high;
        }
        if (unit != null) {
            at = unit.end();
        }
        int before = text.is(token - 1, TokenKind.PROCLITIC) ? token - 2 : token - 1;
        if (text.has(before, Role.BETWEEN.bit)) {
            at = unit == null && text.isNoun(at) ? at + 1 : at;
            return between(text, at);
        }
        boolean to = text.has(at, Role.TO.bit);
        return to && !(text.has(before, Role.FROM.bit) && isChange(text, before)) ? behindProclitic(text, at + 1) : -1;
    }

    private static int between(NumberText text, int at) {
        if (text.has(at, Role.AND.bit | Role.TO.bit)) {
            return behindProclitic(text, at + 1);
        }
        return at < text.end() && (text.clitics(at) & Lexemes.WAW) != 0 ? at : -1;
    }

    private static int behindProclitic(NumberText text, int token) {
        return text.is(token, TokenKind.PROCLITIC) ? token + 1 : token;
    }

    /** As a record's own method, which would be linked when first called. */
    private static boolean isSame(Unit one, Unit other) {
        return Objects.equals(one.id(), other.id())
                && Objects.equals(one.currency(), other.currency())
                && one.candidates().equals(other.candidates());
    }

    /** Whether a word of change stands before من. */
    private static boolean isChange(NumberText text, int from) {
        for (int at = from - 1; at > text.before(from, WORDS_TO_CHANGE) && text.is(at, TokenKind.WORD); at--) {
            if (text.has(at, Role.CHANGE.bit)) {
                return true;
            }
        }
        return false;
    }
}
