package io.github.isnad.internal.number;

import io.github.isnad.number.NumberKind;
import io.github.isnad.tokenize.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * A time of day: 10:30, الساعة الثالثة والنصف, الساعة 8, السادسة مساء, 1030 بتوقيت غرينتش. Refuses hours counted: 24 ساعة, ساعة ونصف.
 */
final class TimeRule implements NumberRule {
    @Override
    public @Nullable Candidate match(NumberText text, int token) {
        int end = hourEnd(text, token);
        if (end == token) {
            return null;
        }
        int behind = minutesEnd(text, end);
        boolean clock = isClock(text, token - 1) || text.is(token - 1, TokenKind.PROCLITIC) && isClock(text, token - 2);
        boolean colon = text.is(token, TokenKind.NUMBER) && text.holds(token, ':') && !text.isScore(token);
        clock = clock && !(text.has(end, Role.MINUTES.bit) && text.clitics(end) == 0);
        boolean half = behind > end
                && Ordinal.at(text, token) != null
                && text.has(behind - 1, Role.FRACTION.bit | Role.MINUTES.bit);
        if (clock && text.is(behind, TokenKind.DASH) && text.is(behind + 1, TokenKind.NUMBER)) {
            behind += 2; // الساعة 9-11
        }
        boolean time = clock || colon || half || text.has(behind, Role.DAY_PART.bit);
        if (!time) {
            return null;
        }
        return Candidate.of(token, text.has(behind, Role.DAY_PART.bit) ? behind + 1 : behind, NumberKind.TIME);
    }

    private static boolean isClock(NumberText text, int token) {
        return text.has(token, Role.CLOCK.bit) && text.isDefinite(token);
    }

    /** The token behind an hour, in digits, as an ordinal or as a cardinal. */
    private static int hourEnd(NumberText text, int token) {
        if (text.is(token, TokenKind.NUMBER)) {
            return token + 1;
        }
        Ordinal ordinal = Ordinal.at(text, token);
        if (ordinal != null) {
            return ordinal.value() <= 24 ? ordinal.end() : token;
        }
        Numeral numeral = text.numeral(token);
        return numeral != null && numeral.isBelow(25) ? numeral.end : token;
    }

    /** The token behind what is past or to the hour: والنصف, إلا ربعا, وعشر دقائق. */
    private static int minutesEnd(NumberText text, int token) {
        int at = token;
        if (text.has(at, Role.EXCEPT.bit) || text.has(at, Role.AND.bit)) {
            at++;
        } else if (!Calendar.isAnd(text, at)) {
            return token;
        }
        if (text.has(at, Role.FRACTION.bit) && !text.has(at, Role.UNIT.bit | Role.TEN.bit)) {
            return at + 1;
        }
        at = text.has(at, Role.MINUTES.bit) ? at + 1 : at;
        Numeral minutes = text.numeral(at);
        if (minutes == null || !minutes.isBelow(60)) {
            return token;
        }
        return text.has(minutes.end, Role.MINUTES.bit) ? minutes.end + 1 : at > token ? minutes.end : token;
    }
}
