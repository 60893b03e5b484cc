package io.github.isnad.cli;

import java.util.Locale;

/** How results go out. */
enum OutputFormat {
    /** For a person at a terminal. */
    PRETTY,
    /** One indented array. */
    JSON,
    /** One object a line. */
    JSONL,
    /** One self-contained page. */
    HTML;

    Report report(boolean withTokens) {
        return switch (this) {
            case PRETTY -> new PrettyReport();
            case JSON -> new JsonReport(withTokens);
            case JSONL -> new JsonLinesReport(withTokens);
            case HTML -> new HtmlReport();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
