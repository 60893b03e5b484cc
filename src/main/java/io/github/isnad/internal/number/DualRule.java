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
 * A noun in the dual, which says two without a numeral: عامين، كيلومتران، قتيلان، طائرتين; with a fraction behind it: عامين ونصف.
 * The ending alone decides nothing (لبنان، مسلحين): units and listed nouns are duals, and what ends in -تان or -تين unless it is
 * listed as none; anything that looks like a dual is one before اثنين, which then is the same number and none of its own. What
 * follows and ends alike agrees with it.
 */
final class DualRule implements NumberRule {
    private static final int ENDINGS = Shape.ENDS_ALEF_NOON | Shape.ENDS_YEH_NOON;
    private static final long NUMERALS = Role.NEGATIVE.bit - 1; // the roles of numerals, which come first
    private static final int TWO = 2;
    private static final long PARTICLES = Role.PARTICLE.bit | Role.BETWEEN.bit;

    private static final char TEH = '\u062A';
    private static final char YEH = '\u064A';
    private static final char ALEF = '\u0627';

    private static final int ADJECTIVES = 2;
    private static final int MOST_AGREEING = 6;
    private static final int ARTICLE_LETTERS = 2;

    private final DualLexicon lexicon;

    DualRule(DualLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a token is a word that ends as duals do. */
    static boolean mayBegin(Lexemes lexemes, int token) {
        return (lexemes.shape(token) & ENDINGS) != 0 && lexemes.is(token, TokenKind.WORD);
    }

    private static boolean canBegin(NumberText text, int token) {
        return token >= text.first() && token < text.end() && mayBegin(text.lexemes, token);
    }

    @Override
    public @Nullable Candidate match(NumberText text, int token) {
        if (!canBegin(text, token) || isLabel(text, token) || describesConstruct(text, token)) {
            return null;
        }
        boolean noun = isNoun(text, token);
        boolean counted = isCounted(text, token);
        if (!counted && (!noun && !text.units.isDual(token) || isOther(text.lexemes, token))) {
            return null;
        }
        UnitMatch unit = text.units.dual(token, text.end());
        if (unit != null && isGeneral(text, token)) {
            return null;
        }
        boolean measured = unit != null && !(unit.kind() == NumberKind.MEASURE && isDefinite(text.lexemes, token));
        if (!measured && !noun && !counted) {
            return null;
        }
        int end = measured ? unit.end() : agreeing(text, token + 1);
        Candidate candidate = new Candidate(
                token,
                isTwo(text, end) ? end + 1 : end,
                start(text, token),
                text.lexemes.end(token),
                measured ? unit.kind() : NumberKind.COUNT,
                new NumericValue.Figure(BigDecimal.valueOf(TWO)));
        candidate.unit = measured ? unit.unit() : null;
        candidate.unitKnown = true;
        addFraction(text, candidate);
        return candidate;
    }

    /** The minutes and years themselves, not how many (الدقيقتين 50 و90); or counted by digits already (2 ملعقتان). */
    private static boolean isLabel(NumberText text, int token) {
        return isDefinite(text.lexemes, token) && text.is(token + 1, TokenKind.NUMBER)
                || text.is(token - 1, TokenKind.NUMBER)
                || text.is(token - 2, TokenKind.NUMBER) && canBegin(text, token - 1);
    }

    /** قضيتي فساد منفصلتين: it agrees with a dual that has lost its noon before what possesses it. */
    private static boolean describesConstruct(NumberText text, int token) {
        return (text.lexemes.shape(token) & Shape.ENDS_FEMININE_DUAL) != 0 && endsAsConstruct(text, token - 2);
    }

    private static boolean endsAsConstruct(NumberText text, int token) {
        int other = Shape.DEFINITE | Shape.STARTS_YEH | Shape.STARTS_WAW; // التي، يأتي، ويأتي
        if (!text.is(token, TokenKind.WORD) || (text.lexemes.shape(token) & other) != 0) {
            return false;
        }
        int last = text.lexemes.end(token) - 1;
        char ending = text.lexemes.text().charAt(last);
        return last > text.lexemes.start(token)
                && text.lexemes.text().charAt(last - 1) == TEH
                && (ending == YEH || ending == ALEF);
    }

    /** Whether it describes persons, as in المديرين العامين: the noun before has the same ending and article. */
    private static boolean isGeneral(NumberText text, int token) {
        int ending = text.lexemes.shape(token) & ENDINGS;
        return isDefinite(text.lexemes, token)
                && text.isDefinite(token - 1)
                && (text.lexemes.shape(token - 1) & ending) != 0;
    }

    /** Whether اثنين follows, behind an adjective or two: عسكريين تركيين اثنين. */
    private static boolean isCounted(NumberText text, int token) {
        if (text.has(token, PARTICLES)) {
            return false; // إن اثنين
        }
        int at = token + 1;
        int end = Math.min(text.end(), at + ADJECTIVES);
        while (at < end && canBegin(text, at) && !text.has(at, NUMERALS)) {
            at++;
        }
        return isTwo(text, at);
    }

    private boolean isNoun(NumberText text, int token) {
        int word = text.lexemes.word(token);
        int stem = text.lexemes.stem(token);
        if (lexicon.isDual(word) || lexicon.isDual(stem)) {
            return true;
        }
        return (text.lexemes.shape(token) & Shape.ENDS_FEMININE_DUAL) != 0;
    }

    private boolean isOther(Lexemes lexemes, int token) {
        return lexicon.isOther(lexemes.word(token)) || lexicon.isOther(lexemes.stem(token));
    }

    /** اثنان، اثنين behind a dual; الاثنين is a day of the week. */
    private static boolean isTwo(NumberText text, int token) {
        return text.has(token, Role.UNIT.bit)
                && text.lexicon.cardinal(text.entry(token)) == TWO
                && text.clitics(token) == 0
                && !text.lexicon.definite(text.entry(token));
    }

    /** The token behind the adjectives in the dual that follow a noun: سيارتين مصفحتين. */
    private static int agreeing(NumberText text, int token) {
        int at = token;
        while (at < token + MOST_AGREEING
                && !text.has(at, NUMERALS)
                && canBegin(text, at)
                && (text.lexemes.clitics(at) & ~Lexemes.ARTICLE) == 0
                && (text.lexemes.shape(at) & Shape.STARTS_WAW) == 0
                && text.units.dual(at, text.end()) == null) {
            at++;
        }
        return at;
    }

    /** Adds ونصف, and takes it into the number. */
    private static void addFraction(NumberText text, Candidate candidate) {
        int at = candidate.unit == null ? -1 : Fractions.joined(text, candidate.end);
        if (at < 0) {
            return;
        }
        BigDecimal part = BigDecimal.ONE.divide(
                BigDecimal.valueOf(text.lexicon.denominator(text.entry(at))), MathContext.DECIMAL64);
        candidate.value = new NumericValue.Figure(part.add(BigDecimal.valueOf(TWO)));
        candidate.end = at + 1;
        candidate.stop = text.lexemes.end(at);
    }

    private static boolean isDefinite(Lexemes lexemes, int token) {
        return (lexemes.clitics(token) & Lexemes.ARTICLE) != 0;
    }

    /** Behind the proclitics, unless ل has swallowed the alef of the article. */
    private int start(NumberText text, int token) {
        Lexemes lexemes = text.lexemes;
        int merged = Lexemes.LAM | Lexemes.ARTICLE;
        int clitics = lexemes.clitics(token);
        if ((clitics & merged) == merged) {
            return lexemes.start(token);
        }
        boolean definite = lexicon.isDefiniteDual(lexemes.stem(token));
        return definite
                ? lexemes.startAfter(token, Integer.bitCount(clitics) + ARTICLE_LETTERS)
                : lexemes.stemStart(token);
    }
}
