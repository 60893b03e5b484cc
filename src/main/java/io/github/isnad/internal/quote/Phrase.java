package io.github.isnad.internal.quote;

import org.jspecify.annotations.Nullable;

/**
 * A noun phrase by its tokens, half open.
 *
 * @param first its first token
 * @param end the token behind its last
 */
record Phrase(int first, int end) {
    // written out: phrases are keys, and the methods that a record is given are linked when first called, which is slow
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Phrase phrase && phrase.first == first && phrase.end == end;
    }

    @Override
    public int hashCode() {
        return first; // spreads best: few phrases begin with the same token
    }
}
