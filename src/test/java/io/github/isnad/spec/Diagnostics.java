package io.github.isnad.spec;

import io.github.isnad.Document;
import io.github.isnad.text.DiagnosticCode;
import java.util.List;
import java.util.function.Predicate;

/** Checks the lines {@code diagnostic: CODE | piece} of a case, the piece optional; {@code diagnostic: -} says that there is none. */
final class Diagnostics {
    private Diagnostics() {}

    static void check(SpecCase one, Document document, Predicate<DiagnosticCode> ofThisStage) {
        if (!one.has("diagnostic")) {
            return;
        }
        List<Found> found = document.diagnostics().stream()
                .filter(diagnostic -> ofThisStage.test(diagnostic.code()))
                .map(diagnostic -> new Found(one.text())
                        .value("diagnostic", diagnostic.code())
                        .piece("piece", diagnostic))
                .toList();
        List<List<SpecCase.Entry>> expected = one.all("diagnostic").stream()
                .filter(line -> !line.equals("-"))
                .map(line -> Attributes.parse(line, "diagnostic", "piece"))
                .toList();
        Comparison.check(one, expected, found);
    }
}
