package io.github.isnad.internal.number;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.number.NumberKind;
import io.github.isnad.tokenize.TokenKind;

/** Decides whether a single word that can be a numeral is one: ست is six and a lady, ألف a thousand and "composed". */
final class Ambiguity {
    private static final char HAMZA_ON_YEH = 0x626;
    private static final char ALEF = 0x627;
    private static final int SIX = 6;
    private static final int SEVEN = 7;

    private Ambiguity() {}

    /** Whether the cardinal is one, as far as the words around it tell. */
    static boolean isNumber(NumberText text, Numeral numeral) {
        int token = numeral.first;
        boolean single = numeral.end == token + 1 && text.is(token, TokenKind.WORD);
        if (!single || isAlone(text, token)) {
            return true;
        }
        long value = text.lexicon.cardinal(text.entry(token));
        if (text.has(token, Role.ZERO.bit)) {
            return !text.has(token - 1, Role.MONTH.bit) && !isZeroName(text, token);
        }
        if (text.has(token, Role.HUNDREDS.bit)) {
            return value != 200 || isTwoHundred(text, token);
        }
        if (text.has(token, Role.UNIT.bit)) {
            return isUnit(text, token, (int) value);
        }
        if (text.has(token, Role.MAGNITUDE_DUAL.bit) && text.isDefinite(token)) {
            return (text.lexemes.shape(token) & Shape.ENDS_YEH) == 0;
        }
        return value != 1000 || !text.has(token, Role.MAGNITUDE.bit) || isThousand(text, token);
    }

    /** Whether صفر is a family name: a definite word before it, and behind it none that it could count. */
    private static boolean isZeroName(NumberText text, int token) {
        return text.isDefinite(token - 1)
                && text.entry(token - 1) == 0
                && text.is(token + 1, TokenKind.WORD)
                && !text.isNoun(token + 1);
    }

    /** Whether the sentence is nothing but this word. */
    private static boolean isAlone(NumberText text, int token) {
        return token == text.first() && token + 1 == text.end();
    }

    private static boolean isUnit(NumberText text, int token, int value) {
        if (text.is(token + 1, TokenKind.NUMBER)) {
            return false; // تسع 500 متفرج: the verb
        }
        boolean definite = text.isDefinite(token);
        return switch (value) {
            case 1 -> !definite && (isOne(text, token - 1) || isOneOf(text, token + 1));
            case 2 -> !definite || isDefiniteDual(text, token - 1) && !isTold(text, token);
            case SIX, SEVEN ->
                !definite && (text.clitics(token) & Lexemes.LAM) == 0
                        || (text.lexemes.shape(token) & Shape.TEH_MARBUTA) != 0
                        || text.isDefinite(token - 1);
            default -> true;
        };
    }

    /** Whether it is the noun before واحد that it counts: كيلومتر واحد، مرة واحدة. */
    private static boolean isOne(NumberText text, int token) {
        return token >= text.first() && (text.units.isUnit(text.lexemes.word(token)) || text.has(token, Role.ONCE.bit));
    }

    /** Whether واحد is of what begins there: a percent sign or phrase, a currency or a measure. */
    private static boolean isOneOf(NumberText text, int token) {
        UnitMatch unit = text.units.after(token, text.end());
        return Percents.end(text, token) > token || unit != null && unit.kind() != NumberKind.DURATION;
    }

    /** Whether it is الجنديان: only behind such a word is الاثنين no Monday. */
    private static boolean isDefiniteDual(NumberText text, int token) {
        int dual = Shape.ENDS_ALEF_NOON | Shape.ENDS_YEH_NOON;
        return text.isDefinite(token) && (text.lexemes.shape(token) & dual) != 0;
    }

    /** Not ميتين, the dead, which folds to the same as مئتين. */
    private static boolean isTwoHundred(NumberText text, int token) {
        String raw = text.lexemes.text();
        for (int i = text.lexemes.start(token); i < text.lexemes.end(token); i++) {
            if (raw.charAt(i) == HAMZA_ON_YEH || raw.charAt(i) == ALEF) {
                return true;
            }
        }
        return false;
    }

    /** Whether the dual before has been found to say the same. */
    private static boolean isTold(NumberText text, int token) {
        Candidate last = text.last();
        return last != null && last.end == token;
    }

    /** Not the verb: ألف الكتاب, ألف كتابا. */
    private static boolean isThousand(NumberText text, int token) {
        boolean clitic = (text.clitics(token) & ~(Lexemes.WAW | Lexemes.ARTICLE)) != 0;
        boolean object = text.isDefinite(token + 1)
                || text.is(token + 1, TokenKind.WORD) && (text.lexemes.shape(token + 1) & Shape.TANWIN_ALEF) != 0;
        return clitic || !object;
    }
}
