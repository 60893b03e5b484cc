package io.github.isnad.internal.number;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.number.NumberKind;
import io.github.isnad.number.Unit;
import org.jspecify.annotations.Nullable;

/** Units, currencies and stretches of time, as they stand behind or before a number. Immutable and thread-safe. */
final class UnitLexicon {
    /**
     * A unit found.
     *
     * @param unit the unit
     * @param kind what a number of it is: MONEY, MEASURE or DURATION
     * @param first its first token
     * @param end the token behind its last
     */
    record Match(Unit unit, NumberKind kind, int first, int end) {}

    UnitLexicon(Vocabulary.Builder words) {}

    /**
     * Reads a unit behind a number.
     *
     * @param lexemes the tokens
     * @param token where the unit must begin
     * @param end the token behind the last that may belong to it
     * @return the unit, or null
     */
    @Nullable Match match(Lexemes lexemes, int token, int end) {
        return null;
    }

    /**
     * Reads a unit before a number: $500.
     *
     * @param lexemes the tokens
     * @param token the first token of the number
     * @param first the first token that may belong to the unit
     * @return the unit, or null
     */
    @Nullable Match matchBefore(Lexemes lexemes, int token, int first) {
        return null;
    }
}
