package io.github.isnad.internal.quote;

/**
 * A noun phrase by its tokens, half open.
 *
 * @param first its first token
 * @param end the token behind its last
 */
record Phrase(int first, int end) {}
