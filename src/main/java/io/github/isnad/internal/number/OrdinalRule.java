package io.github.isnad.internal.number;

import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.number.NumberKind;
import io.github.isnad.number.NumericValue;
import io.github.isnad.tokenize.TokenKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A place in an order: الثالثة، ثاني أكبر, القرن العشرون, المركز 25, الدورة الـ21. Refuses cardinals with the article (الـ15 دولة) and ثانية without
 * one, the second of the clock.
 */
final class OrdinalRule implements NumberRule {
    private static final long ROUND =
            Role.TENS.bit | Role.HUNDRED.bit | Role.HUNDREDS.bit | Role.MAGNITUDE.bit | Role.MAGNITUDE_DUAL.bit;
    private static final char WAW = 0x648;
    /** How far before the digits the noun may stand of which they are the place: بطولة كأس العالم الـ14. */
    private static final int WORDS_TO_NOUN = 3;

    @Override
    public @Nullable Candidate match(NumberText text, int token) {
        Ordinal ordinal = Ordinal.at(text, token);
        if (ordinal != null) {
            return isSecond(text, token) ? null : candidate(text, token, ordinal.end(), ordinal.value());
        }
        Numeral numeral = text.numeral(token);
        if (numeral == null || !numeral.isWhole()) {
            return null;
        }
        if (isRound(text, token)) {
            return candidate(text, token, numeral.end, numeral.whole());
        }
        if (numeral.end != token + 1) {
            return null;
        }
        if (isAlone(text, token)) {
            return candidate(text, token, numeral.end, numeral.whole());
        }
        boolean ranked = text.has(token, Role.TENS.bit | Role.HUNDRED.bit)
                ? text.isDefinite(token) && isRanked(text, token - 1)
                : text.is(token, TokenKind.NUMBER) && isRankedDigits(text, token);
        return ranked ? candidate(text, token, numeral.end, numeral.whole()) : null;
    }

    private static Candidate candidate(NumberText text, int token, int end, long value) {
        Candidate candidate = Candidate.of(token, end, NumberKind.ORDINAL);
        candidate.value = new NumericValue.Figure(BigDecimal.valueOf(value));
        return candidate;
    }

    /** Whether a lone indefinite ثانية may be the unit of time. */
    private static boolean isSecond(NumberText text, int token) {
        return text.lexicon.ordinal(text.entry(token)) == 2
                && (text.lexemes.shape(token) & Shape.TEH_MARBUTA) != 0
                && !text.isDefinite(token)
                && !text.has(token - 1, Role.RANKED.bit | Role.PLACE.bit)
                && !(token == text.first() && token + 1 == text.end());
    }

    private static boolean isRanked(NumberText text, int token) {
        return text.has(token, Role.RANKED.bit | Role.PLACE.bit) && text.isDefinite(token) || isEdition(text, token);
    }

    /** Not العامة, the public, whose stem is written like عامه. */
    private static boolean isEdition(NumberText text, int token) {
        return text.has(token, Role.EDITION.bit) && !text.isDefinite(token);
    }

    /** Whether the definite cardinal of a round, دور, stands there: دور الثمانية, the last eight. */
    private static boolean isRound(NumberText text, int token) {
        return text.has(token - 1, Role.FINAL.bit)
                && !text.isDefinite(token - 1)
                && text.is(token, TokenKind.WORD)
                && text.isDefinite(token);
    }

    /** Whether the sentence is nothing but a round number with the article, which has no ordinal of its own: العشرون, المئة. */
    private static boolean isAlone(NumberText text, int token) {
        return token == text.first() && token + 1 == text.end() && text.has(token, ROUND) && text.isDefinite(token);
    }

    /** Digits with the article, or right behind a noun of ranks, that count nothing. */
    private static boolean isRankedDigits(NumberText text, int token) {
        if (text.isScaled(token + 1)) {
            return false;
        }
        boolean marked = text.is(token - 1, TokenKind.QUOTATION_MARK) || text.is(token - 1, TokenKind.OPENING_BRACKET);
        int place = marked ? token - 2 : token - 1;
        if (text.has(place, Role.PLACE.bit) && text.isDefinite(place) || isEdition(text, place)) {
            return true;
        }
        boolean article = text.has(token - 1, Role.ARTICLE.bit);
        if (article && isListed(text, token)) {
            return true;
        }
        if (text.isNoun(token + 1)) {
            return false;
        }
        if (!article) {
            return isRanked(text, token - 1);
        }
        int noun = token - 2;
        return noun < text.first()
                || text.has(noun, Role.RANKED.bit | Role.PLACE.bit | Role.EDITION.bit | Role.PARTICLE.bit)
                || text.is(noun, TokenKind.WORD) && isOfOne(text, noun)
                || isOfRanked(text, noun);
    }

    /**
     * Whether a definite noun, or the adjective behind one, is in the singular: القمة الـ20, القمة العربية الـ20, التراجع الشهري الـ40, but
     * الدول العربية الـ22.
     */
    private static boolean isOfOne(NumberText text, int token) {
        boolean described = text.isDefinite(token - 1);
        int shape = text.lexemes.shape(token);
        return (shape & Shape.TEH_MARBUTA) != 0
                ? !described || (text.lexemes.shape(token - 1) & Shape.TEH_MARBUTA) != 0
                : described && (shape & Shape.ENDS_YEH) != 0;
    }

    /** Whether و joins the digits with their article to such digits or to an ordinal: الأيام الـ11 والـ13, اليومين الخامس والـ10. */
    private static boolean isListed(NumberText text, int token) {
        Candidate last = text.last();
        boolean behind = last != null && last.kind == NumberKind.ORDINAL && last.end == token - 1;
        boolean before = text.has(token + 1, Role.ARTICLE.bit) && text.is(token + 2, TokenKind.NUMBER);
        return behind && isJoined(text, token - 1) || before && isJoined(text, token + 1);
    }

    private static boolean isJoined(NumberText text, int token) {
        return text.lexemes.text().charAt(text.lexemes.start(token)) == WAW;
    }

    /** Whether a definite word is the complement of a noun of which there is a first and a second: بطولة العالم. */
    private static boolean isOfRanked(NumberText text, int token) {
        for (int at = token; at > text.before(token, WORDS_TO_NOUN - 1) && text.is(at, TokenKind.WORD); at--) {
            if (at < token && text.has(at, Role.RANKED.bit | Role.PLACE.bit)) {
                return !text.isDefinite(at);
            }
            if (text.entry(at) != 0) {
                return false;
            }
        }
        return false;
    }
}
