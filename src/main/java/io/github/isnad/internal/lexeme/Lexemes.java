package io.github.isnad.internal.lexeme;

import io.github.isnad.internal.lexicon.PackedWord;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.normalize.ArabicNormalizer;
import io.github.isnad.tokenize.TokenKind;
import io.github.isnad.tokenize.Tokens;

/**
 * The tokens as rules see them: for each its kind, the vocabulary id of the whole word, that of the word without its proclitics,
 * which proclitics these are, and the shape of its letters. One look-up a token; behind it no rule looks at a character.
 * Immutable once made.
 */
public final class Lexemes {
    /** Proclitic و. */
    public static final int WAW = 1;
    /** Proclitic ف. */
    public static final int FEH = 1 << 1;
    /** Proclitic ب. */
    public static final int BEH = 1 << 2;
    /** Proclitic ل. */
    public static final int LAM = 1 << 3;
    /** Proclitic ك. */
    public static final int KAF = 1 << 4;
    /** Proclitic س of the future. */
    public static final int SEEN = 1 << 5;
    /** The article. */
    public static final int ARTICLE = 1 << 6;

    private static final int WORD = bit(TokenKind.WORD) | bit(TokenKind.FOREIGN_WORD) | bit(TokenKind.PROCLITIC);

    private static final char FIRST_LETTER = '\u0621';
    private static final char LAST_LETTER = '\u064A';
    private static final char TATWEEL = '\u0640';

    private final String text;
    private final Tokens tokens;
    /** For each token the bit of its kind. */
    private final int[] kinds;

    private final int[] words;
    private final int[] stems;
    private final int[] shapes;
    private final byte[] clitics;
    private final byte[] letters;

    /**
     * Looks every token up.
     *
     * @param text the raw text
     * @param tokens its tokens
     * @param vocabulary the words that rules know
     */
    public Lexemes(String text, Tokens tokens, Vocabulary vocabulary) {
        this.text = text;
        this.tokens = tokens;
        int size = tokens.size();
        kinds = new int[size];
        words = new int[size];
        stems = new int[size];
        shapes = new int[size];
        clitics = new byte[size];
        letters = new byte[size];
        long[] packed = PackedText.words(text, tokens);
        // one column after the other: a processor waits for the words of many short turns at once, but not of long ones
        findKinds();
        findWords(packed, vocabulary);
        findShapes(packed);
        findStems(packed, vocabulary);
        FoldedWord other = new FoldedWord(vocabulary);
        for (int i = 0; i < size; i++) {
            if (packed[i] == PackedWord.NONE) {
                lookUp(i, other);
            }
        }
    }

    private void findKinds() {
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = bit(tokens.kind(i));
        }
    }

    private void findWords(long[] packed, Vocabulary vocabulary) {
        for (int i = 0; i < packed.length; i++) {
            words[i] = vocabulary.find(packed[i]);
        }
    }

    private void findShapes(long[] packed) {
        for (int i = 0; i < packed.length; i++) {
            shapes[i] = Shape.ofPlain(text, tokens.start(i), tokens.end(i), packed[i]);
        }
    }

    private void findStems(long[] packed, Vocabulary vocabulary) {
        for (int i = 0; i < packed.length; i++) {
            for (long readings = Proclitics.of(packed[i]); readings != 0; readings = Proclitics.more(readings)) {
                int stem = vocabulary.find(Proclitics.takeOff(packed[i], readings));
                if (stem != Vocabulary.NONE) {
                    note(i, stem, readings);
                    break;
                }
            }
        }
    }

    private void note(int i, int stem, long readings) {
        stems[i] = stem;
        clitics[i] = (byte) Proclitics.clitics(readings);
        letters[i] = (byte) Proclitics.letters(readings);
    }

    /** Looks up what is no plain word: one with marks, a long one or one of another script, or no word at all. */
    private void lookUp(int i, FoldedWord word) {
        shapes[i] = 0;
        if ((kinds[i] & WORD) == 0 || !word.read(text, tokens.start(i), tokens.end(i))) {
            return;
        }
        words[i] = word.find(0);
        shapes[i] = Shape.ofOther(text, tokens.start(i), tokens.end(i), word);
        for (long readings = Proclitics.of(word.head()); readings != 0; readings = Proclitics.more(readings)) {
            int stem = word.find(Proclitics.letters(readings));
            if (stem != Vocabulary.NONE) {
                note(i, stem, readings);
                break;
            }
        }
    }

    /**
     * Gives the bit that stands for a kind of tokens.
     *
     * @param kind the kind
     * @return a bit of its own
     */
    public static int bit(TokenKind kind) {
        return 1 << kind.ordinal();
    }

    /** {@return the number of tokens} */
    public int size() {
        return words.length;
    }

    /** {@return the raw text} */
    public String text() {
        return text;
    }

    /** {@return the tokens} */
    public Tokens tokens() {
        return tokens;
    }

    /** {@return the raw offset at which token {@code i} starts} */
    public int start(int i) {
        return tokens.start(i);
    }

    /** {@return the raw offset behind token {@code i}} */
    public int end(int i) {
        return tokens.end(i);
    }

    /** {@return the kind of token {@code i}} */
    public TokenKind kind(int i) {
        return tokens.kind(i);
    }

    /** {@return whether there is a token {@code i} and it is of that kind} */
    public boolean is(int i, TokenKind kind) {
        return i >= 0 && i < kinds.length && (kinds[i] & bit(kind)) != 0;
    }

    /** {@return the {@link #bit} of the kind of token {@code i}} */
    public int kindBit(int i) {
        return kinds[i];
    }

    /** {@return the vocabulary id of the whole word {@code i}, or {@link Vocabulary#NONE}} */
    public int word(int i) {
        return words[i];
    }

    /** {@return the vocabulary id of word {@code i} without its proclitics, or {@link Vocabulary#NONE} if it has none or what is left is not known} */
    public int stem(int i) {
        return stems[i];
    }

    /** {@return the proclitics that {@link #stem} leaves out, as bits; 0 if there is no stem} */
    public int clitics(int i) {
        return clitics[i];
    }

    /** {@return the bits of {@link Shape} of word {@code i}} */
    public int shape(int i) {
        return shapes[i];
    }

    /** {@return the raw offset at which the {@link #stem} of token {@code i} starts} */
    public int stemStart(int i) {
        return startAfter(i, letters[i]);
    }

    /**
     * Finds the raw offset behind the first letters of a token, and behind the marks and tatweel that hang on them.
     *
     * @param i the token
     * @param count how many letters to pass
     * @return the raw offset, at most the token's end
     */
    public int startAfter(int i, int count) {
        if (count == 0) {
            return tokens.start(i);
        }
        return (shapes[i] & Shape.LETTERS) != 0
                ? Math.min(tokens.start(i) + count, tokens.end(i))
                : startAmongMarks(i, count);
    }

    private int startAmongMarks(int i, int count) {
        int at = tokens.start(i);
        int end = tokens.end(i);
        int left = count;
        while (left > 0 && at < end) {
            int next = at + Character.charCount(text.codePointAt(at));
            int letters = foldedLength(at, next);
            if (letters > left) {
                return at; // a ligature is not cut
            }
            left -= letters;
            at = next;
        }
        while (at < end && foldedLength(at, at + 1) == 0) {
            at++;
        }
        return at;
    }

    private int foldedLength(int start, int end) {
        char c = text.charAt(start);
        if (c >= FIRST_LETTER && c <= LAST_LETTER && c != TATWEEL) {
            return 1;
        }
        return Math.max(
                0, ArabicNormalizer.aggressive().normalize(text, start, end, new char[Vocabulary.LONGEST_FOLD], 0));
    }
}
