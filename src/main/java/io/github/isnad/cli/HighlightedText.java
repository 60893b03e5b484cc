package io.github.isnad.cli;

import io.github.isnad.Document;
import io.github.isnad.quote.Quote;
import io.github.isnad.text.Spanned;
import org.apache.commons.text.StringEscapeUtils;
import org.jspecify.annotations.Nullable;

/** The text in paragraphs, cut wherever a mark begins or ends, so that marks may lie across each other. */
final class HighlightedText {
    private static final String[] CLASSES = {"quote", "cue", "source", "figure"};

    private final String text;
    private final int[][] changes;

    private HighlightedText(Document document) {
        text = document.text();
        changes = new int[CLASSES.length][text.length() + 1];
        for (Quote quote : document.quotes()) {
            mark(0, quote);
            mark(1, quote.cue());
            mark(2, quote.source());
        }
        document.claims().forEach(claim -> mark(3, claim.number()));
    }

    static String of(Document document) {
        return new HighlightedText(document).paragraphs();
    }

    private void mark(int type, @Nullable Spanned place) {
        if (place != null) {
            changes[type][place.start()]++;
            changes[type][place.end()]--;
        }
    }

    private String paragraphs() {
        StringBuilder out = new StringBuilder();
        int[] open = new int[CLASSES.length];
        int end = 0;
        for (int start = 0; start < text.length(); start = end + 1) {
            end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            StringBuilder paragraph = new StringBuilder();
            paragraph(paragraph, start, end, open);
            if (!text.substring(start, end).isBlank()) {
                out.append("<p dir=\"auto\">").append(paragraph).append("</p>\n");
            }
        }
        return out.toString();
    }

    /** Writes the segments of a paragraph, and takes the changes at its line feed into account. */
    private void paragraph(StringBuilder out, int start, int end, int[] open) {
        int written = start;
        for (int i = start; i <= end; i++) {
            if (i == end || changesAt(i)) {
                segment(out, written, i, open);
                written = i;
            }
            for (int type = 0; type < open.length; type++) {
                open[type] += changes[type][i];
            }
        }
    }

    private boolean changesAt(int i) {
        for (int[] type : changes) {
            if (type[i] != 0) {
                return true;
            }
        }
        return false;
    }

    private void segment(StringBuilder out, int start, int end, int[] open) {
        if (start == end) {
            return;
        }
        StringBuilder classes = new StringBuilder();
        for (int type = 0; type < open.length; type++) {
            if (open[type] > 0) {
                classes.append(classes.isEmpty() ? "" : " ").append(CLASSES[type]);
            }
        }
        String escaped = StringEscapeUtils.escapeXml10(text.substring(start, end));
        if (classes.isEmpty()) {
            out.append(escaped);
        } else {
            out.append("<span class=\"")
                    .append(classes)
                    .append("\">")
                    .append(escaped)
                    .append("</span>");
        }
    }
}
