package io.github.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The two reports for people, on the bundled article. */
class ReportsTest {
    private static String sample() throws IOException {
        try (InputStream in = Main.class.getResourceAsStream("sample.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void thePrettyReportShowsWhoSaidWhat() throws IOException {
        CommandLine run = CommandLine.run(sample());
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Who said what", "Figures", "\u2068", "2,400,000,000 USD");
    }

    @Test
    void thePageIsWholeAndEscaped() throws IOException {
        String text = sample() + "<script>alert(1)</script> & \"'";
        String page = CommandLine.run(text, "--to", "html").out();
        org.jsoup.nodes.Document html = Jsoup.parse(page);
        assertThat(html.selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(html.select("script, link, img")).isEmpty();
        assertThat(html.select("article p").eachText().stream().map(String::strip))
                .containsExactlyElementsOf(
                        text.lines().map(line -> line.strip()).toList());
        assertThat(html.select(".quote")).isNotEmpty();
        assertThat(html.select("table")).hasSize(2);
        assertThat(page).endsWith("</html>\n");
    }

    @Test
    void manyArticlesAreOnePage() {
        String lines = "{\"id\":\"a\",\"text\":\"نص\"}\n".repeat(3);
        assertThat(Jsoup.parse(CommandLine.run(lines, "--from", "jsonl", "--to", "html")
                                .out())
                        .select("article"))
                .hasSize(3);
    }
}
