package io.github.isnad.internal.number;

import io.github.isnad.tokenize.TokenKind;
import java.math.BigDecimal;

/** Reads the decimals that فاصلة introduces: ثلاثة فاصلة خمسة is 3.5, فاصلة صفر خمسة .05, فاصلة خمسة وعشرين .25. */
final class DecimalWords {
    private static final long DIGITS = Role.UNIT.bit | Role.ZERO.bit;
    private static final int MOST_DECIMALS = 15;
    private static final int GROUP = 3;
    private static final int THOUSAND = 1000;

    private DecimalWords() {}

    /** Reads the whole number that ر parts from the decimals before it, or the thousands from the three digits behind them (500ر12); the token behind, or that behind the decimals. */
    static int whole(NumberText text, int token, Numeral decimals) {
        boolean parted = text.has(token, Role.POINT_LETTER.bit)
                && text.clitics(token) == 0
                && decimals.plainDigits > 0
                && text.is(token + 1, TokenKind.NUMBER)
                && text.isPlain(token + 1)
                && text.digitCount(token + 1) <= MOST_DECIMALS;
        if (!parted) {
            return token;
        }
        long whole = text.digitsValue(token + 1);
        if (decimals.plainDigits == GROUP) {
            decimals.set(whole * THOUSAND + decimals.whole(), 0);
        } else {
            decimals.set(BigDecimal.valueOf(whole).add(BigDecimal.valueOf(decimals.whole(), decimals.plainDigits)));
        }
        decimals.plainDigits = 0;
        return token + 2;
    }

    /** Adds the decimals behind a numeral; the token behind them, or that behind the numeral. */
    static int add(NumberText text, int end, Numeral numeral) {
        int at = end + 1;
        if (!text.has(end, Role.POINT.bit) || text.clitics(end) != 0 || !numeral.isWhole()) {
            return end;
        }
        long decimals = 0;
        int scale = 0;
        while (isDigit(text, at) && scale < MOST_DECIMALS && (scale == 0 || text.clitics(at) == 0)) {
            if (scale > 0 || text.has(at, Role.ZERO.bit) || isDigit(text, at + 1) && text.clitics(at + 1) == 0) {
                decimals = decimals * 10 + text.lexicon.cardinal(text.entry(at++));
                scale++;
            } else {
                break;
            }
        }
        if (scale == 0) {
            Numeral group = new Numeral();
            int behind = GroupReader.read(text, at, group);
            if (text.is(at, TokenKind.NUMBER) || behind < 0 || !group.isBelow(1000)) {
                return end;
            }
            decimals = group.whole();
            scale = Long.toString(decimals).length();
            at = behind;
        }
        numeral.set(BigDecimal.valueOf(numeral.whole()).add(BigDecimal.valueOf(decimals, scale)));
        return at;
    }

    private static boolean isDigit(NumberText text, int token) {
        return text.has(token, DIGITS) && !text.isDefinite(token);
    }
}
