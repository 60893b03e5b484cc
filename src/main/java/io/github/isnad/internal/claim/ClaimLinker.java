package io.github.isnad.internal.claim;

import io.github.isnad.claim.NumericClaim;
import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.internal.sentence.Layout;
import io.github.isnad.number.NumberMention;
import io.github.isnad.quote.Quote;
import java.util.List;

/** Tells what the numbers of a text count, and who claims them. Immutable and thread-safe. */
public final class ClaimLinker {
    /**
     * Reads the word lists.
     *
     * @param words where their words go
     */
    public ClaimLinker(Vocabulary.Builder words) {}

    /**
     * Makes the claims of a text.
     *
     * @param lexemes its tokens
     * @param layout its sentences
     * @param numbers its numbers
     * @param quotes its quotes
     * @return one claim for every number that asserts a quantity, in order
     */
    public List<NumericClaim> link(Lexemes lexemes, Layout layout, List<NumberMention> numbers, List<Quote> quotes) {
        return numbers.stream()
                .filter(number -> number.kind().isQuantity())
                .map(number -> new NumericClaim(number, null, null, null, null))
                .toList();
    }
}
