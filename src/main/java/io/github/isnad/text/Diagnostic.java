package io.github.isnad.text;

import java.io.Serializable;
import java.util.Objects;

/**
 * A repair, a doubt or a finding that is no result: nothing is lost silently. Immutable and thread-safe.
 *
 * @param code what kind of finding, not null
 * @param start offset of the first UTF-16 code unit concerned
 * @param end offset behind the last one
 * @param message the finding in an English sentence, not null
 */
public record Diagnostic(DiagnosticCode code, int start, int end, String message) implements Spanned, Serializable {
    /**
     * Checks the components.
     *
     * @throws NullPointerException if {@code code} or {@code message} is null
     */
    public Diagnostic {
        Objects.requireNonNull(code, "code must not be null");
        Objects.requireNonNull(message, "message must not be null");
    }
}
