package io.github.isnad.internal.claim;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.internal.quote.QuoteDetector;
import io.github.isnad.tokenize.TokenKind;

/**
 * One text as the linker sees it: for each token its kinds, and whether it can be part of a noun phrase. Questions about tokens
 * beyond the text are answered with no. Lives for one call.
 */
final class ClaimText {
    private static final int NO_NOUN = WordKind.OF.bit
            | WordKind.TO.bit
            | WordKind.ON.bit
            | WordKind.CLAUSE.bit
            | WordKind.FUNCTION.bit
            | WordKind.TIME.bit
            | WordKind.APPROXIMATOR.bit
            | WordKind.EARLIER.bit
            | WordKind.VERB.bit
            | WordKind.TRANSITIVE.bit;
    private static final int BEFORE_NOUN = WordKind.OF.bit
            | WordKind.TO.bit
            | WordKind.ON.bit
            | WordKind.IN.bit
            | WordKind.VERB.bit
            | WordKind.TRANSITIVE.bit
            | WordKind.MASDAR.bit;
    private static final int VERB_CLITICS = Lexemes.WAW | Lexemes.FEH | Lexemes.SEEN;
    private static final int PREPOSITIONS = Lexemes.BEH | Lexemes.LAM | Lexemes.KAF;
    private static final char ALEF = '\u0627';
    /** Behind one proclitic letter and the article. */
    private static final int ARTICLE_END = 3;

    private static final char LAM = '\u0644';
    private static final int MERGED = Lexemes.LAM | Lexemes.ARTICLE;
    private static final int LONG_WORD = 5;

    /** Set beside the kinds of a token once it has been looked at: numbers are few, and only the words around them matter. */
    private static final int READ = 1 << 31;
    /** Set beside them for a word. */
    private static final int WORD = 1 << 30;
    /** Set beside them for what ends as a finite verb does. */
    private static final int LIKE_VERB = 1 << 29;
    /** Set beside them for what the article makes definite. */
    private static final int DEFINITE = 1 << 28;

    private static final int KINDS = DEFINITE - 1;

    private final Lexemes lexemes;
    private final ClaimLexicon lexicon;
    private final QuoteDetector verbs;
    private final int[] kinds;
    private final byte[] clitics;

    ClaimText(Lexemes lexemes, ClaimLexicon lexicon, QuoteDetector verbs) {
        this.lexemes = lexemes;
        this.lexicon = lexicon;
        this.verbs = verbs;
        kinds = new int[lexemes.size()];
        clitics = new byte[kinds.length];
    }

    /** The kinds of a token, as bits, and what is set beside them; nothing beyond the text. */
    private int traits(int i) {
        if (i < 0 || i >= kinds.length) {
            return 0;
        }
        if (kinds[i] == 0) {
            read(i);
        }
        return kinds[i];
    }

    private void read(int i) {
        int word = lexemes.word(i);
        int stem = lexemes.stem(i);
        int taken = lexemes.clitics(i);
        int found = listed(i);
        if (lexicon.kinds(word) == 0 && (found != 0 || word == Vocabulary.NONE && (taken & Lexemes.SEEN) == 0)) {
            clitics[i] = (byte) (word == Vocabulary.NONE && stem == Vocabulary.NONE ? guess(i) : taken);
        }
        if (found == 0 && (verbs.isVerb(word) || isVerb(verbs, stem, taken))) {
            found = WordKind.OTHER_VERB.bit;
        }
        kinds[i] = found
                | READ
                | (lexemes.is(i, TokenKind.WORD) || lexemes.is(i, TokenKind.FOREIGN_WORD) ? WORD : 0)
                | (looksLikePluralVerb(i) || looksLikeFeminineVerb(i) ? LIKE_VERB : 0)
                | (hasArticle(i) ? DEFINITE : 0);
    }

    /** The kinds of a token by the lists alone. */
    private int listed(int i) {
        int whole = lexicon.kinds(lexemes.word(i));
        return whole != 0 ? whole : behindProclitics(lexicon.kinds(lexemes.stem(i)), lexemes.clitics(i));
    }

    /** What a word is by its stem: the س of the future stands before verbs only, so that سهم is no هم. */
    private static int behindProclitics(int kinds, int clitics) {
        boolean future = (clitics & Lexemes.SEEN) != 0;
        return future && (kinds & (WordKind.VERB.bit | WordKind.TRANSITIVE.bit)) == 0 ? 0 : kinds;
    }

    /** The proclitics of a word that nobody knows: those before the article, and و behind a comma. */
    private int guess(int i) {
        int shape = lexemes.shape(i);
        int first = (shape & Shape.STARTS_WAW) != 0
                ? Lexemes.WAW
                : (shape & Shape.STARTS_FEH) != 0
                        ? Lexemes.FEH
                        : (shape & Shape.STARTS_BEH) != 0
                                ? Lexemes.BEH
                                : (shape & Shape.STARTS_KAF) != 0 ? Lexemes.KAF : 0;
        if (first != 0 && isArticleBefore(i, lexemes.start(i) + ARTICLE_END)) {
            return first | Lexemes.ARTICLE;
        }
        return first == Lexemes.WAW && lexemes.is(i - 1, TokenKind.COMMA) ? Lexemes.WAW : 0;
    }

    private static boolean isVerb(QuoteDetector verbs, int stem, int clitics) {
        return (clitics & ~VERB_CLITICS) == 0 && verbs.isVerb(stem);
    }

    Lexemes lexemes() {
        return lexemes;
    }

    int size() {
        return kinds.length;
    }

    boolean is(int i, int bits) {
        return (traits(i) & bits) != 0;
    }

    /** Whether the lists say so of a token of the text, which need not be read for it: far more are passed than looked at. */
    boolean isListed(int i, int bits) {
        return (listed(i) & bits) != 0;
    }

    boolean is(int i, WordKind kind) {
        return is(i, kind.bit);
    }

    boolean is(int i, TokenKind kind) {
        return lexemes.is(i, kind);
    }

    boolean hasShape(int i, int shape) {
        return i >= 0 && i < kinds.length && (lexemes.shape(i) & shape) != 0;
    }

    /** Whether a token may be a noun or adjective: a word that is nothing else, as far as lists and endings tell. */
    boolean isNominal(int i) {
        int traits = traits(i);
        if ((traits & WordKind.OTHER_VERB.bit) != 0) {
            return is(i - 1, BEFORE_NOUN) && clitics[i] == 0; // من أسهم الشركة
        }
        return (traits & (WORD | NO_NOUN)) == WORD && (traits & (LIKE_VERB | WordKind.NOUN.bit)) != LIKE_VERB;
    }

    /** Whether a word is a finite verb, or looks like one. */
    boolean isVerb(int i) {
        return is(i, WordKind.VERB.bit | WordKind.TRANSITIVE.bit | WordKind.OTHER_VERB.bit)
                || is(i, TokenKind.WORD) && (traits(i) & (KINDS | LIKE_VERB)) == LIKE_VERB;
    }

    /** غادروا; but not عضوًا. */
    private boolean looksLikePluralVerb(int i) {
        return hasShape(i, Shape.ENDS_WAW_ALEF) && !hasShape(i, Shape.TANWIN_ALEF);
    }

    /** قتلت، استهدفت: a long word that ends in ت behind a consonant and has no article. */
    private boolean looksLikeFeminineVerb(int i) {
        return hasShape(i, Shape.ENDS_TEH)
                && !hasShape(i, Shape.ENDS_ALEF_TEH | Shape.STARTS_AL)
                && clitics[i] == 0
                && lexemes.end(i) - lexemes.start(i) >= LONG_WORD;
    }

    boolean isDefinite(int i) {
        return (traits(i) & DEFINITE) != 0;
    }

    private boolean hasArticle(int i) {
        return hasShape(i, Shape.STARTS_AL) && lexemes.text().charAt(lexemes.start(i)) == ALEF // not ألقاب
                || (clitics[i] & Lexemes.ARTICLE) != 0
                || hasShape(i, Shape.STARTS_LAM_LAM);
    }

    /** Whether the letters before an offset within a token are the article. */
    boolean isArticleBefore(int i, int offset) {
        String raw = lexemes.text();
        return offset - lexemes.start(i) >= 2
                && offset < lexemes.end(i)
                && raw.charAt(offset - 1) == LAM
                && raw.charAt(offset - 2) == ALEF;
    }

    /** Whether و, ف or a preposition is written on to a word. */
    boolean isJoined(int i) {
        return (clitics(i) & ~Lexemes.ARTICLE) != 0 || hasShape(i, Shape.STARTS_LAM_LAM);
    }

    /** Whether a preposition is. */
    boolean hasPreposition(int i) {
        return (clitics(i) & PREPOSITIONS) != 0 || hasShape(i, Shape.STARTS_LAM_LAM);
    }

    /** The proclitics of a token, as bits; none if the whole of it is a word. */
    int clitics(int i) {
        return traits(i) == 0 ? 0 : clitics[i];
    }

    /** The raw offset at which a word starts: behind و ف ب ل ك, before the article. */
    int start(int i) {
        int taken = clitics(i);
        if (taken == 0 || (taken & MERGED) == MERGED) {
            return lexemes.start(i);
        }
        return lexemes.startAfter(i, Integer.bitCount(taken & ~Lexemes.ARTICLE));
    }
}
