package io.github.isnad.cli;

import io.github.isnad.Document;

/** For a person at a terminal. */
record PrettyReport() implements Report {
    @Override
    public String article(String id, Document document) {
        return new PrettyArticle(document).show(id);
    }

    @Override
    public String separator() {
        return "\n";
    }
}
