package io.github.isnad.cli;

import io.github.isnad.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** One self-contained page, right to left. */
final class HtmlReport implements Report {
    private final String head = resource("page-head.html");
    private final Labels labels = Labels.arabic();

    @Override
    public String head() {
        return head;
    }

    @Override
    public String article(String id, Document document) {
        return new HtmlArticle(document, labels).show(id);
    }

    @Override
    public String tail() {
        return "</main>\n</body>\n</html>\n";
    }

    private static String resource(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
