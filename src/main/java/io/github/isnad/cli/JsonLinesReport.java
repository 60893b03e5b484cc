package io.github.isnad.cli;

import io.github.isnad.Document;

/** One object a line. */
record JsonLinesReport(boolean withTokens) implements Report {
    @Override
    public String article(String id, Document document) {
        return Json.line(id, document, withTokens) + "\n";
    }
}
