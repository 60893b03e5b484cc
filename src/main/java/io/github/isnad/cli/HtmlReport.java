package io.github.isnad.cli;

import io.github.isnad.Document;
import org.apache.commons.text.StringEscapeUtils;

/** One self-contained page. */
record HtmlReport() implements Report {
    @Override
    public String head() {
        return "<!DOCTYPE html><html lang=\"ar\" dir=\"rtl\"><meta charset=\"utf-8\"><title>isnad</title>\n";
    }

    @Override
    public String article(String id, Document document) {
        return "<h2>" + StringEscapeUtils.escapeXml10(id) + "</h2><p>" + StringEscapeUtils.escapeXml10(document.text())
                + "</p>\n";
    }

    @Override
    public String tail() {
        return "</html>\n";
    }
}
