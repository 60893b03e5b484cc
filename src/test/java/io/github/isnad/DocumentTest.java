package io.github.isnad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.isnad.claim.NumericClaim;
import io.github.isnad.quote.Quote;
import io.github.isnad.quote.QuoteExplainer;
import io.github.isnad.quote.QuoteKind;
import io.github.isnad.sentence.Sentence;
import io.github.isnad.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private static final Document DOCUMENT = NewsAnalyzer.standard().analyze(Articles.sample());

    @Test
    void everyPlaceOfASentenceIsInIt() {
        for (Sentence sentence : DOCUMENT.sentences()) {
            assertThat(DOCUMENT.sentenceOf(sentence)).isEqualTo(sentence);
            assertThat(DOCUMENT.sentenceOf(new Span(sentence.end() - 1, sentence.end())))
                    .isEqualTo(sentence);
        }
        int behind = DOCUMENT.text().length();
        assertThat(DOCUMENT.sentenceOf(new Span(behind, behind))).isNull();
        assertThat(NewsAnalyzer.standard().analyze("").sentenceOf(new Span(0, 0)))
                .isNull();
    }

    @Test
    void quotesOfASourceAreThoseOfItsName() {
        String name = DOCUMENT.sources().get(0).name();
        assertThat(DOCUMENT.quotesBy(name))
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(quote.source().name()).isEqualTo(name));
        assertThat(DOCUMENT.quotesBy("nobody")).isEmpty();
    }

    @Test
    void sentencesShareTheQuotesAndClaimsAmongThem() {
        List<Quote> quotes = DOCUMENT.sentences().stream()
                .flatMap(sentence -> DOCUMENT.quotesIn(sentence).stream())
                .toList();
        List<NumericClaim> claims = DOCUMENT.sentences().stream()
                .flatMap(sentence -> DOCUMENT.claimsIn(sentence).stream())
                .toList();
        assertThat(quotes).isNotEmpty().isEqualTo(DOCUMENT.quotes());
        assertThat(claims).isNotEmpty().isEqualTo(DOCUMENT.claims());
    }

    @Test
    void claimsOfAQuoteAreThoseThatNameIt() {
        for (Quote quote : DOCUMENT.quotes()) {
            assertThat(DOCUMENT.claimsOf(quote))
                    .allSatisfy(claim -> assertThat(claim.quote()).isEqualTo(quote));
        }
    }

    @Test
    void aMissingPlaceIsNamed() {
        Document empty = NewsAnalyzer.standard().analyze("");
        assertThatNullPointerException()
                .isThrownBy(() -> empty.sentenceOf(null))
                .withMessageContaining("place");
        assertThatNullPointerException().isThrownBy(() -> empty.quotesIn(null)).withMessageContaining("place");
        assertThatNullPointerException().isThrownBy(() -> empty.claimsIn(null)).withMessageContaining("place");
    }

    @Test
    void aQuoteOfAnotherMakerIsNotExplained() {
        Quote quote = new Quote(QuoteKind.DIRECT, 0, 1, List.of(), null, null, List.of(), "mine", List.of(), 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuoteExplainer.english().explain(quote, "text"))
                .withMessageContaining("mine");
    }

    @Test
    void showsItselfInOneShortLine() {
        assertThat(DOCUMENT.toString()).contains("quotes").doesNotContain("\n").hasSizeLessThan(120);
        assertThat(NewsAnalyzer.standard().analyze("\uD83D\uDE00".repeat(50)).toString())
                .contains("\uD83D\uDE00…");
    }

    @Test
    void survivesSerialisation() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(DOCUMENT);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(DOCUMENT).hasSameHashCodeAs(DOCUMENT);
        }
    }
}
