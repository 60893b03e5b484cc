package io.github.isnad.cli;

import io.github.isnad.Document;
import io.github.isnad.claim.Change;
import io.github.isnad.claim.NumericClaim;
import io.github.isnad.number.NumberMention;
import io.github.isnad.quote.ChainLink;
import io.github.isnad.quote.Cue;
import io.github.isnad.quote.Quote;
import io.github.isnad.quote.Source;
import io.github.isnad.text.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One article for a terminal: who said what with the figures in it, then all figures, then what was repaired or doubted. */
final class PrettyArticle {
    private static final String UNKNOWN = "(unknown)";

    private final Document document;
    private final Map<Quote, Integer> numbers = new HashMap<>();
    private final Map<Quote, List<NumericClaim>> claims = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    PrettyArticle(Document document) {
        this.document = document;
        document.quotes().forEach(quote -> numbers.putIfAbsent(quote, numbers.size() + 1));
        for (NumericClaim claim : document.claims()) {
            if (claim.quote() != null) {
                claims.computeIfAbsent(claim.quote(), quote -> new ArrayList<>())
                        .add(claim);
            }
        }
    }

    String show(String id) {
        line(TerminalText.isolated(id));
        line(count(document.sentences(), "sentence") + ", " + count(document.quotes(), "quote") + ", "
                + count(document.sources(), "source") + ", " + count(document.claims(), "claimed figure"));
        section("Who said what", document.quotes());
        document.quotes().forEach(this::quote);
        section("Figures", document.claims());
        document.claims().forEach(this::figure);
        others();
        section("Notes", document.diagnostics());
        document.diagnostics().forEach(this::note);
        return out.toString();
    }

    private void quote(Quote quote) {
        Source source = quote.source();
        line(String.format(Locale.ROOT, "%3d  %s", numbers.get(quote), source == null ? UNKNOWN : said(source)));
        Cue cue = quote.cue();
        field("cue", cue == null ? "none" : shown(cue.in(document.text())) + " " + lower(cue.act()));
        for (ChainLink link : quote.chain()) {
            field("via", said(link.source()) + " " + lower(link.relation()));
        }
        String label = lower(quote.kind());
        for (String part : TerminalText.wrapped(quote.in(document.text()))) {
            field(label, part);
            label = "";
        }
        String figures = claims.getOrDefault(quote, List.of()).stream()
                .map(claim -> Figures.show(claim.number()))
                .collect(Collectors.joining(", "));
        if (!figures.isEmpty()) {
            field("figures", figures);
        }
        line("");
    }

    private String said(Source source) {
        String name = source.in(document.text());
        return shown(name) + " " + lower(source.kind()) + (source.implicit() ? ", implied" : "")
                + (source.name().equals(name) ? "" : " = " + shown(source.name()));
    }

    private void figure(NumericClaim claim) {
        String figure = Figures.show(claim.number());
        String change = claim.change() == null ? "" : claim.change() == Change.UP ? " up" : " down";
        String from = claim.from() == null ? "" : " from " + Figures.show(claim.from());
        String counted =
                claim.counted() == null ? "" : " " + shown(claim.counted().in(document.text()));
        String by = claim.quote() == null ? "" : " \u2190 quote " + numbers.get(claim.quote());
        line("  " + figure + change + from + "  " + shown(claim.number().in(document.text())) + counted + by);
    }

    private void others() {
        List<NumberMention> others = document.numbers().stream()
                .filter(number -> !number.kind().isQuantity())
                .toList();
        if (!others.isEmpty()) {
            section("No quantities", others);
            others.forEach(number -> line("  " + lower(number.kind()) + "  " + shown(number.in(document.text()))));
        }
    }

    private void note(Diagnostic note) {
        line("  " + note.message() + " " + shown(note.in(document.text())));
    }

    private void section(String title, List<?> entries) {
        if (!entries.isEmpty()) {
            line("");
            line(title);
        }
    }

    private void field(String name, String value) {
        line(String.format(Locale.ROOT, "     %-9s%s", name, value));
    }

    private void line(String line) {
        out.append(line).append('\n');
    }

    private static String shown(String text) {
        return TerminalText.isolated(text);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String count(List<?> entries, String name) {
        return entries.size() + " " + name + (entries.size() == 1 ? "" : "s");
    }
}
