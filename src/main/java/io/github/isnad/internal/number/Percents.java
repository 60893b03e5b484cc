package io.github.isnad.internal.number;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.number.Unit;
import io.github.isnad.tokenize.TokenKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The signs and phrases behind a number that make it a percentage: %، في المئة، بالألف. */
final class Percents {
    private static final Unit PER_MILLE = new Unit("permille", null, List.of());

    private Percents() {}

    /** The token behind a percent or per mille sign or phrase that begins at a token, or that token itself. */
    static int end(NumberText text, int token) {
        int at = text.isMarked(token - 1, token) ? token + 1 : token; // (45) في المئة
        int end = endOfPhrase(text, at);
        return end > at ? end : token;
    }

    private static int endOfPhrase(NumberText text, int token) {
        if (text.is(token, TokenKind.PERCENT_SIGN)) {
            return token + 1;
        }
        if (isHundredOrThousand(text, token) && (text.clitics(token) & Lexemes.BEH) != 0) {
            return token + 1;
        }
        boolean in = text.has(token, Role.IN.bit) && text.clitics(token) == 0;
        return in && isHundredOrThousand(text, token + 1) && text.clitics(token + 1) == 0 ? token + 2 : token;
    }

    /** The unit of a percentage whose sign or phrase ends before a token: none, or per mille. */
    static @Nullable Unit unit(NumberText text, int end) {
        boolean perMille = text.is(end - 1, TokenKind.PERCENT_SIGN)
                ? isPerMille(text.lexemes.text().charAt(text.lexemes.start(end - 1)))
                : text.has(end - 1, Role.MAGNITUDE.bit);
        return perMille ? PER_MILLE : null;
    }

    private static boolean isPerMille(char sign) {
        return sign == '\u2030' || sign == '\u0609';
    }

    private static boolean isHundredOrThousand(NumberText text, int token) {
        boolean hundred = text.has(token, Role.HUNDRED.bit);
        boolean thousand = text.has(token, Role.MAGNITUDE.bit) && text.lexicon.cardinal(text.entry(token)) == 1000;
        return (hundred || thousand)
                && (text.lexicon.definite(text.entry(token)) || (text.clitics(token) & Lexemes.ARTICLE) != 0);
    }
}
