package io.github.isnad.cli;

import io.github.isnad.Document;

/** One object a line. */
record JsonLinesReport(boolean withTokens) implements Report {
    @Override
    public String article(String id, Document document) {
        return ArticleJson.show(id, document, withTokens, false) + "\n";
    }
}
