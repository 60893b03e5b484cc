package io.github.isnad.quote;

import io.github.isnad.text.Spanned;
import java.io.Serializable;
import java.util.Objects;

/**
 * The words of saying. Immutable and thread-safe.
 *
 * @param start offset of the first UTF-16 code unit, behind any proclitic
 * @param end offset behind the last one
 * @param lemma the dictionary form: قال for وقالت, not null
 * @param act what the source does by saying it, not null
 * @param stance how the cue presents what is said, not null
 */
public record Cue(int start, int end, String lemma, SpeechAct act, Stance stance) implements Spanned, Serializable {
    /**
     * Checks the components.
     *
     * @throws NullPointerException if one is null
     */
    public Cue {
        Objects.requireNonNull(lemma, "lemma must not be null");
        Objects.requireNonNull(act, "act must not be null");
        Objects.requireNonNull(stance, "stance must not be null");
    }
}
