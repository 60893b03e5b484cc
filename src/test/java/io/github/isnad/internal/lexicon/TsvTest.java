package io.github.isnad.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.isnad.text.DiagnosticCode;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class TsvTest {
    private static final String HEAD = "# words\n\nword\tkinds\tvalue\n";

    private static List<Tsv.Row> read(String rows) {
        return Tsv.read(new StringReader(HEAD + rows), "list.tsv");
    }

    @Test
    void cellsAreReadByTheirColumns() {
        Tsv.Row row = read("كلمة\tNO_COMMENT UNKNOWN_SOURCE\t12\n").get(0);
        assertThat(row.required("word")).isEqualTo("كلمة");
        assertThat(row.constants("kinds", DiagnosticCode.class))
                .containsExactly(DiagnosticCode.NO_COMMENT, DiagnosticCode.UNKNOWN_SOURCE);
        assertThat(row.number("value")).isEqualTo(12);
    }

    @Test
    void aMalformedRowIsNamed() {
        assertNamed(() -> read("a\tb\n"), "2 cells");
        assertNamed(() -> read("a\t\t1\n").get(0).required("kinds"), "empty kinds");
        assertNamed(() -> read("a\tb\t1\n").get(0).get("other"), "no column other");
        assertNamed(() -> read("a\tB\t1\n").get(0).constants("kinds", DiagnosticCode.class), "kinds must be one of");
        assertNamed(() -> read("a\tb\tten\n").get(0).number("value"), "whole number");
    }

    @Test
    void aRowStandsOnce() {
        assertThatIllegalStateException()
                .isThrownBy(() -> read("a\tb\t1\na\tb\t1\n"))
                .withMessageStartingWith("list.tsv:5: stands twice");
    }

    private static void assertNamed(Runnable reads, String why) {
        assertThatIllegalStateException()
                .isThrownBy(reads::run)
                .withMessageStartingWith("list.tsv:4: ")
                .withMessageContaining(why);
    }
}
