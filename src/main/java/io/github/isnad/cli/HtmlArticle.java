package io.github.isnad.cli;

import io.github.isnad.Document;
import io.github.isnad.claim.NumericClaim;
import io.github.isnad.quote.ChainLink;
import io.github.isnad.quote.Cue;
import io.github.isnad.quote.Quote;
import io.github.isnad.quote.Source;
import io.github.isnad.text.Spanned;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import org.jspecify.annotations.Nullable;

/** One article of the page: the text with quotes, cues, sources and figures marked, then a table of each. */
final class HtmlArticle {
    private final Document document;
    private final Labels labels;

    HtmlArticle(Document document, Labels labels) {
        this.document = document;
        this.labels = labels;
    }

    String show(String id) {
        StringBuilder out = new StringBuilder("<article>\n<h2>" + isolated(id) + "</h2>\n");
        out.append(HighlightedText.of(document));
        table(
                out,
                "quotes",
                List.of("source", "cue", "said", "via"),
                document.quotes().stream().map(this::row));
        table(
                out,
                "figures",
                List.of("figure", "surface", "counted", "claimant"),
                document.claims().stream().map(this::row));
        return out.append("</article>\n").toString();
    }

    private List<String> row(Quote quote) {
        String chain =
                quote.chain().stream().map(ChainLink::source).map(this::source).collect(Collectors.joining("<br>"));
        Cue cue = quote.cue();
        String said = "<small>" + labels.get(quote.kind()) + "</small> " + surface(quote);
        return List.of(source(quote.source()), cue == null ? "" : surface(cue), said, chain);
    }

    private List<String> row(NumericClaim claim) {
        String change = claim.change() == null ? "" : " <small>" + labels.get(claim.change()) + "</small>";
        String figure = "<bdi dir=\"ltr\">" + escaped(Figures.show(claim.number())) + "</bdi>" + change;
        String counted = claim.counted() == null ? "" : surface(claim.counted());
        Quote quote = claim.quote();
        return List.of(figure, surface(claim.number()), counted, quote == null ? "" : source(quote.source()));
    }

    private String source(@Nullable Source source) {
        if (source == null) {
            return "<small>" + labels.get("unknown") + "</small>";
        }
        String implied = source.implicit() ? " <small>" + labels.get("implied") + "</small>" : "";
        return isolated(source.name()) + implied;
    }

    private void table(StringBuilder out, String title, List<String> columns, Stream<List<String>> rows) {
        List<List<String>> all = rows.toList();
        if (all.isEmpty()) {
            return;
        }
        out.append("<h3>").append(labels.get(title)).append("</h3>\n<table>\n<tr>");
        columns.forEach(column -> out.append("<th>").append(labels.get(column)));
        for (List<String> row : all) {
            out.append("\n<tr>");
            row.forEach(cell -> out.append("<td>").append(cell));
        }
        out.append("\n</table>\n");
    }

    private String surface(Spanned place) {
        return isolated(place.in(document.text()));
    }

    private static String isolated(String text) {
        return "<bdi>" + escaped(text) + "</bdi>";
    }

    private static String escaped(String text) {
        return StringEscapeUtils.escapeXml10(text);
    }
}
