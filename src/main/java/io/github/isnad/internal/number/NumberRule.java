package io.github.isnad.internal.number;

import org.jspecify.annotations.Nullable;

/**
 * One way to read a number. Rules stand in one ordered list; at each place where a number can begin the first that matches wins.
 * Immutable and thread-safe.
 */
interface NumberRule {
    /**
     * Reads a number.
     *
     * @param text the sentence
     * @param token where the number begins; never before the first token of the sentence
     * @return what was found, or null
     */
    @Nullable
    Candidate match(NumberText text, int token);

    /** {@return whether it reads numbers whose first token is of digits; asked once} */
    default boolean readsDigits() {
        return true;
    }

    /** {@return whether it reads numbers whose first token is a word or a sign; asked once} */
    default boolean readsWords() {
        return true;
    }
}
