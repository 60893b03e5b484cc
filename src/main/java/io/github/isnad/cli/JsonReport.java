package io.github.isnad.cli;

import io.github.isnad.Document;

/** One indented array. */
record JsonReport(boolean withTokens) implements Report {
    @Override
    public String head() {
        return "[ ";
    }

    @Override
    public String article(String id, Document document) {
        return Json.indented(id, document, withTokens);
    }

    @Override
    public String separator() {
        return ", ";
    }

    @Override
    public String tail() {
        return " ]\n";
    }
}
