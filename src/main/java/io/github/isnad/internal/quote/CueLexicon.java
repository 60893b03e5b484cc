package io.github.isnad.internal.quote;

import org.jspecify.annotations.Nullable;

/** The words of saying in all their forms. Immutable and thread-safe. */
final class CueLexicon {
    private final @Nullable CueForm[] forms;

    /** Takes the cues by the ids of the vocabulary. */
    CueLexicon(@Nullable CueForm[] forms) {
        this.forms = forms;
    }

    /** {@return the cue that a word of the vocabulary is, or null if it is none} */
    @Nullable
    CueForm cue(int id) {
        return id < forms.length ? forms[id] : null;
    }
}
