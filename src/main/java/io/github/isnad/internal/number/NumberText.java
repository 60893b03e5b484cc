package io.github.isnad.internal.number;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexeme.Shape;
import io.github.isnad.internal.lexeme.TokenSet;
import io.github.isnad.tokenize.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * The sentence as number rules see it: a cursor's bounds over lexemes, and for each token the entry of the number lexicon. Made
 * once a text and moved from sentence to sentence; lives in one call.
 */
final class NumberText {
    /** The roles of words that may also be counted nouns. */
    private static final long NOUNS = Role.POINT.bit
            | Role.YEAR_CUE.bit
            | Role.RANKED.bit
            | Role.LABEL.bit
            | Role.CLOCK.bit
            | Role.MINUTES.bit
            | Role.CHANGE.bit
            | Role.MATCH.bit
            | Role.MODEL.bit
            | Role.PHONE_CUE.bit;

    /** The roles of words with which a number can begin: those of numerals, which come first, and a few others. */
    private static final long BEGINS =
            Role.POINT.bit - 1 | Role.DOUBLE.bit | Role.MONTH_NAME.bit | Role.DECADE.bit | Role.AGED.bit;

    /** The kinds of tokens other than words with which one can. */
    private static final int BEGINNING =
            Lexemes.bit(TokenKind.NUMBER) | Lexemes.bit(TokenKind.DASH) | Lexemes.bit(TokenKind.PERCENT_SIGN);

    /** كميات is no مئات, سالف no ألف. */
    private static final int NO_NUMERAL = Lexemes.KAF | Lexemes.SEEN;

    private static final int THOUSAND_LETTERS = 3;
    private static final int MILLION_LETTERS = 5;

    private static final int WORDS_TO_MATCH = 12;

    final Lexemes lexemes;
    final NumberLexicon lexicon;
    final UnitReader units;
    private final int[] entries;
    private final byte[] clitics;
    /** How many digits each number has; counted once, since nearly every rule asks. */
    private final int[] digits;

    private final TokenSet beginnings;
    private int dotGroups;
    private int first;
    private int end;
    private int readAt = -1;
    private @Nullable Numeral read;
    private int quantityAt = -1;
    private @Nullable Candidate quantity;

    private @Nullable Candidate last;

    NumberText(Lexemes lexemes, NumberLexicon lexicon, UnitReader units) {
        this.lexemes = lexemes;
        this.lexicon = lexicon;
        this.units = units;
        int size = lexemes.size();
        entries = new int[size];
        clitics = new byte[size];
        digits = new int[size];
        beginnings = new TokenSet(size);
        for (int i = 0; i < size; i++) {
            int entry = lexicon.entry(lexemes.word(i));
            if (entry == 0 && lexemes.stem(i) != 0 && (lexemes.clitics(i) & NO_NUMERAL) == 0) {
                entry = lexicon.entry(lexemes.stem(i));
                clitics[i] = (byte) lexemes.clitics(i);
            }
            entries[i] = entry;
            if (begins(i) || DualRule.mayBegin(lexemes, i)) {
                beginnings.add(i);
            }
        }
        for (int i = beginnings.next(0, size); i < size; i = beginnings.next(i + 1, size)) {
            digits[i] = lexemes.is(i, TokenKind.NUMBER) ? countDigits(i) : 0;
        }
    }

    /** Whether a number that a rule reads, other than a dual, can begin with a token. */
    boolean begins(int token) {
        if (entries[token] != 0) {
            return (lexicon.roles(entries[token]) & BEGINS) != 0;
        }
        return (lexemes.kindBit(token) & BEGINNING) != 0;
    }

    /** The next token of the sentence, this one or a later one, with which a number can begin; none of it if there is none. */
    int nextBeginning(int token) {
        return beginnings.next(token, end);
    }

    /** Moves to the sentence of these tokens. */
    void moveTo(int first, int end) {
        this.first = first;
        this.end = end;
        readAt = -1;
        quantityAt = -1;
        last = null;
    }

    /** Remembers the number found last. */
    void found(Candidate candidate) {
        last = candidate;
    }

    /** The number found last in the sentence, or null. */
    @Nullable
    Candidate last() {
        return last;
    }

    /** The first token of the sentence. */
    int first() {
        return first;
    }

    /** The token behind the last of the sentence. */
    int end() {
        return end;
    }

    /** The token at which going back so many tokens from one ends: before them, or before the sentence. */
    int before(int token, int tokens) {
        return Math.max(first, token - tokens) - 1;
    }

    /** The entry of a token, or 0 if it is outside of the sentence or no word of the number lexicon. */
    int entry(int token) {
        return token >= first && token < end ? entries[token] : 0;
    }

    /** Whether a token is of the sentence and has any of these roles (bits). */
    boolean has(int token, long roles) {
        return (lexicon.roles(entry(token)) & roles) != 0;
    }

    /** Whether a token is of the sentence and of a kind. */
    boolean is(int token, TokenKind kind) {
        return token >= first && token < end && (lexemes.kindBit(token) & Lexemes.bit(kind)) != 0;
    }

    /** The proclitics of a token behind which its entry stands, as bits of {@link Lexemes}. */
    int clitics(int token) {
        return clitics[token];
    }

    /** Whether a token is of the sentence and is this word of the vocabulary, or is it behind proclitics. */
    boolean isWord(int token, int word) {
        return token >= first && token < end && (lexemes.word(token) == word || lexemes.stem(token) == word);
    }

    /** The raw offset at which the entry of a token starts: behind و ف ب ل ك, before the article. */
    int start(int token) {
        return lexemes.startAfter(token, before(token));
    }

    private int before(int token) {
        int taken = clitics[token];
        int letters = Integer.bitCount(taken & (Lexemes.WAW | Lexemes.FEH));
        return (taken & (Lexemes.LAM | Lexemes.ARTICLE)) == (Lexemes.LAM | Lexemes.ARTICLE)
                ? letters
                : letters + Integer.bitCount(taken & (Lexemes.BEH | Lexemes.LAM | Lexemes.KAF));
    }

    /** The raw offset at which the entry of a token starts, behind the article too; a ل that swallowed its alef stays. */
    int cardinalStart(int token) {
        boolean swallowed = (clitics[token] & (Lexemes.LAM | Lexemes.ARTICLE)) == (Lexemes.LAM | Lexemes.ARTICLE);
        boolean article = !swallowed && (clitics[token] & Lexemes.ARTICLE) != 0;
        int letters = article || lexicon.definite(entries[token]) ? 2 : 0;
        return lexemes.startAfter(token, letters + before(token));
    }

    /** Whether the word of a token is definite by the article. */
    boolean isDefinite(int token) {
        return token >= first
                && token < end
                && ((clitics[token] & Lexemes.ARTICLE) != 0
                        || lexicon.definite(entries[token])
                        || entries[token] == 0 && (lexemes.shape(token) & Shape.DEFINITE) != 0);
    }

    /** Whether a token can be a noun that a number before it counts: an indefinite word that is no particle. */
    boolean isNoun(int token) {
        if (!is(token, TokenKind.WORD) || clitics[token] != 0) {
            return false;
        }
        int entry = entries[token];
        int shape = lexemes.shape(token);
        if ((lexicon.roles(entry) & ~NOUNS) != 0
                || lexicon.definite(entry)
                || entry == 0 && (shape & Shape.DEFINITE) != 0) {
            return false;
        }
        return (shape & (Shape.STARTS_WAW | Shape.STARTS_FEH)) == 0
                || (shape & (Shape.TANWIN_ALEF | Shape.TEH_MARBUTA)) != 0
                || (shape & (Shape.ENDS_ALEF | Shape.ENDS_WAW_ALEF)) == Shape.ENDS_ALEF;
    }

    /** Whether a token is a noun by its ending, so that it is counted rather than a verb. */
    boolean isDefinitelyNoun(int token) {
        int noun = Shape.TANWIN_ALEF | Shape.TEH_MARBUTA | Shape.ENDS_ALEF;
        return isNoun(token) && (lexemes.shape(token) & noun) != 0;
    }

    /** Whether nothing stands between a token and the one before. */
    boolean touches(int token) {
        return token > first && token < end && lexemes.end(token - 1) == lexemes.start(token);
    }

    /** Whether a word of matches and results stands shortly before a token. */
    boolean isScore(int token) {
        for (int at = token - 1; at > before(token, WORDS_TO_MATCH); at--) {
            if (has(at, Role.MATCH.bit)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is a number of nothing but digits. */
    boolean isPlain(int token) {
        int count = digitCount(token);
        return count > 0 && count == lexemes.end(token) - lexemes.start(token);
    }

    /** Whether a slash stands in a number token. */
    boolean hasSlash(int token) {
        return holds(token, '/');
    }

    /** Whether a character stands in a token; looks no farther, as indexOf would. */
    boolean holds(int token, char c) {
        for (int i = lexemes.start(token); i < lexemes.end(token); i++) {
            if (lexemes.text().charAt(i) == c) {
                return true;
            }
        }
        return false;
    }

    /** Whether a magnitude or a percent sign or phrase stands at a token. */
    boolean isScaled(int token) {
        return has(token, Role.MAGNITUDE.bit | Role.MAGNITUDE_PLURAL.bit | Role.MAGNITUDE_ALEF.bit)
                || Percents.end(this, token) > token;
    }

    /** The character with which a token of the sentence begins; 0 outside of it. */
    char charAt(int token) {
        return token >= first && token < end ? lexemes.text().charAt(lexemes.start(token)) : 0;
    }

    /** The first digit of a token, or -1 if it begins with none. */
    int digitAt(int token) {
        return Character.digit(lexemes.text().charAt(lexemes.start(token)), 10);
    }

    /** The raw offset behind a token, or behind the magnitude that begins it if a currency is written on to it: ملياردولار. */
    int stop(int token) {
        if (!has(token, Role.GLUED.bit)) {
            return lexemes.end(token);
        }
        int letters = lexicon.cardinal(entries[token]) == 1000 ? THOUSAND_LETTERS : MILLION_LETTERS;
        return lexemes.startAfter(token, letters);
    }

    /** Whether the text groups digits with dots, as in the Maghreb: some number of it shows a decimal comma. */
    boolean dotGroups() {
        if (dotGroups == 0) {
            dotGroups = -1;
            for (int i = 0; i < lexemes.size() && dotGroups < 0; i++) {
                boolean shows = lexemes.kind(i) == TokenKind.NUMBER
                        && DigitReader.showsDotGroups(lexemes.text(), lexemes.start(i), lexemes.end(i));
                dotGroups = shows ? 1 : -1;
            }
        }
        return dotGroups > 0;
    }

    /** How many digits a token of the sentence has, if it is a number, otherwise 0. */
    int digitCount(int token) {
        return token >= first && token < end ? digits[token] : 0;
    }

    private int countDigits(int token) {
        int count = 0;
        for (int i = lexemes.start(token); i < lexemes.end(token); i++) {
            count += isDigit(lexemes.text().charAt(i)) ? 1 : 0;
        }
        return count;
    }

    /** Whether a character is a digit of any script; nearly all are those of ASCII, which need no properties of characters. */
    private static boolean isDigit(char c) {
        return c <= '9' ? c >= '0' : Character.isDigit(c);
    }

    /** The digits of a number token read as one number, whatever stands between; meant for few digits. */
    long digitsValue(int token) {
        long value = 0;
        for (int i = lexemes.start(token); i < lexemes.end(token); i++) {
            int digit = Character.digit(lexemes.text().charAt(i), 10);
            value = digit < 0 ? value : value * 10 + digit;
        }
        return value;
    }

    /** The cardinal that begins at a token, or null; read once for all rules. */
    @Nullable
    Numeral numeral(int token) {
        if (token < first || token >= end || !begins(token)) {
            return null;
        }
        if (readAt != token) {
            read = NumeralReader.read(this, token);
            readAt = token;
        }
        return read;
    }

    /** The quantity that begins at a token, or null; read once for all rules. */
    @Nullable
    Candidate quantity(int token) {
        if (quantityAt != token) {
            quantity = Quantities.read(this, token);
            quantityAt = token;
        }
        return quantity;
    }

    /** Whether brackets or quotation marks hold a stretch alone: لا تقل عن (3) سنوات. */
    boolean isMarked(int first, int end) {
        return is(first - 1, TokenKind.OPENING_BRACKET) && is(end, TokenKind.CLOSING_BRACKET)
                || is(first - 1, TokenKind.QUOTATION_MARK) && is(end, TokenKind.QUOTATION_MARK);
    }
}
