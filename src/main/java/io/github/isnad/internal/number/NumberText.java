package io.github.isnad.internal.number;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.tokenize.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * The sentence as number rules see it: a cursor's bounds over lexemes, and for each token the entry of the number lexicon. Made
 * once a text and moved from sentence to sentence; lives in one call.
 */
final class NumberText {
    final Lexemes lexemes;
    final NumberLexicon lexicon;
    final UnitReader units;
    private final NumeralReader reader;
    private final int[] entries;
    private final byte[] clitics;
    private int first;
    private int end;
    private int readAt = -1;
    private @Nullable Numeral read;

    NumberText(Lexemes lexemes, NumberLexicon lexicon, UnitReader units, NumeralReader reader) {
        this.lexemes = lexemes;
        this.lexicon = lexicon;
        this.units = units;
        this.reader = reader;
        int size = lexemes.size();
        entries = new int[size];
        clitics = new byte[size];
        for (int i = 0; i < size; i++) {
            int entry = lexicon.entry(lexemes.word(i));
            if (entry == 0 && lexemes.stem(i) != 0) {
                entry = lexicon.entry(lexemes.stem(i));
                clitics[i] = (byte) lexemes.clitics(i);
            }
            entries[i] = entry;
        }
    }

    /** Moves to the sentence of these tokens. */
    void moveTo(int first, int end) {
        this.first = first;
        this.end = end;
        readAt = -1;
    }

    /** The first token of the sentence. */
    int first() {
        return first;
    }

    /** The token behind the last of the sentence. */
    int end() {
        return end;
    }

    /** The entry of a token, or 0 if it is outside of the sentence or no word of the number lexicon. */
    int entry(int token) {
        return token >= first && token < end ? entries[token] : 0;
    }

    /** Whether a token is of the sentence and has any of these roles (bits). */
    boolean has(int token, int roles) {
        return (lexicon.roles(entry(token)) & roles) != 0;
    }

    /** Whether a token is of the sentence and of a kind. */
    boolean is(int token, TokenKind kind) {
        return token >= first && token < end && lexemes.kind(token) == kind;
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
        int taken = clitics[token];
        if (taken == 0) {
            return lexemes.start(token);
        }
        int letters = Integer.bitCount(taken & (Lexemes.WAW | Lexemes.FEH));
        if ((taken & (Lexemes.LAM | Lexemes.ARTICLE)) != (Lexemes.LAM | Lexemes.ARTICLE)) {
            letters += Integer.bitCount(taken & (Lexemes.BEH | Lexemes.LAM | Lexemes.KAF));
        }
        return lexemes.startAfter(token, letters);
    }

    /** The cardinal that begins at a token, or null; read once for all rules. */
    @Nullable
    Numeral numeral(int token) {
        if (readAt != token) {
            read = reader.read(this, token);
            readAt = token;
        }
        return read;
    }
}
