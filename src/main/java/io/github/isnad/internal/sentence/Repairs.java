package io.github.isnad.internal.sentence;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.text.Diagnostic;
import io.github.isnad.text.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;

/** Collects what was repaired in a text's quotation marks. Made for one call. */
final class Repairs {
    /** The opening mark „, for which “ closes in some countries and ” in others. */
    private static final char LOW_MARK = '\u201E';

    private final Lexemes lexemes;
    private final Marks marks;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Repairs(Lexemes lexemes, Marks marks) {
        this.lexemes = lexemes;
        this.marks = marks;
    }

    /** A pair that is not as it should be: of two kinds, or with its directions exchanged. */
    void pair(int opening, int closing) {
        int start = lexemes.start(marks.token(opening));
        int end = lexemes.end(marks.end(closing) - 1);
        if (marks.family(opening) != marks.family(closing)) {
            add(
                    DiagnosticCode.MIXED_QUOTATION_MARKS,
                    start,
                    end,
                    "The quotation opens with one kind of mark and closes with another.");
        } else if (marks.side(opening) == MarkFamily.CLOSING
                || marks.side(closing) == MarkFamily.OPENING && lexemes.text().charAt(start) != LOW_MARK) {
            add(
                    DiagnosticCode.REVERSED_QUOTATION_MARKS,
                    start,
                    end,
                    "A mark made to close opens the quotation, or one made to open closes it.");
        }
    }

    /** A mark that takes part in no quotation. */
    void stray(int mark) {
        if (marks.family(mark).reported) {
            add(DiagnosticCode.STRAY_QUOTATION_MARK, mark, "The mark has no partner and is ignored.");
        }
    }

    /** A quotation that nothing closes, read up to token {@code end}. */
    void unclosed(int opening, int end, boolean goesOn) {
        int start = lexemes.start(marks.token(opening));
        if (goesOn) {
            add(
                    DiagnosticCode.CONTINUED_QUOTATION,
                    start,
                    lexemes.end(end - 1),
                    "The quotation goes on in the next paragraph.");
        } else {
            add(
                    DiagnosticCode.UNCLOSED_QUOTATION,
                    start,
                    lexemes.end(end - 1),
                    "Nothing closes the quotation; it is read up to here.");
        }
    }

    private void add(DiagnosticCode code, int mark, String message) {
        add(code, lexemes.start(marks.token(mark)), lexemes.end(marks.end(mark) - 1), message);
    }

    private void add(DiagnosticCode code, int start, int end, String message) {
        diagnostics.add(new Diagnostic(code, start, end, message));
    }

    /** {@return the repairs, in any order} */
    List<Diagnostic> list() {
        return diagnostics;
    }
}
