package io.github.isnad.internal.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.isnad.quote.Quote;
import io.github.isnad.quote.QuoteKind;
import io.github.isnad.text.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InnermostQuotesTest {
    @Test
    void theShortestQuoteThatHoldsAStretch() {
        Quote outer = quote(0, 100);
        Quote inner = quote(20, 60);
        Quote next = quote(120, 140);
        InnermostQuotes quotes = new InnermostQuotes(List.of(inner, next, outer));
        assertSame(outer, quotes.around(new Span(5, 7)));
        assertSame(inner, quotes.around(new Span(20, 25)));
        assertSame(inner, quotes.around(new Span(58, 60)));
        assertSame(outer, quotes.around(new Span(61, 62)));
        assertNull(quotes.around(new Span(105, 110)));
        assertSame(next, quotes.around(new Span(130, 131)));
        assertNull(quotes.around(new Span(140, 141)));
    }

    @Test
    void ofTwoWithOneBeginningTheShorter() {
        Quote longer = quote(0, 50);
        Quote shorter = quote(0, 20);
        InnermostQuotes quotes = new InnermostQuotes(List.of(shorter, longer));
        assertSame(shorter, quotes.around(new Span(3, 4)));
        assertSame(longer, quotes.around(new Span(30, 31)));
    }

    @Test
    void aStretchAcrossTheEndIsInNone() {
        InnermostQuotes quotes = new InnermostQuotes(List.of(quote(0, 10)));
        assertNull(quotes.around(new Span(8, 12)));
    }

    @Test
    void overlappingQuotesHoldWhatTheyHold() {
        Quote first = quote(0, 30);
        Quote second = quote(20, 50);
        InnermostQuotes quotes = new InnermostQuotes(List.of(first, second));
        assertSame(second, quotes.around(new Span(25, 26)));
        assertSame(second, quotes.around(new Span(40, 41)));
    }

    @Test
    void manyQuotesArePassedOnce() {
        int size = 200_000;
        List<Quote> all = IntStream.range(0, size)
                .mapToObj(i -> quote(10 * i, 10 * i + 8))
                .toList();
        InnermostQuotes quotes = new InnermostQuotes(all);
        for (int i = 0; i < size; i++) {
            assertEquals(all.get(i), quotes.around(new Span(10 * i + 2, 10 * i + 3)));
        }
    }

    private static Quote quote(int start, int end) {
        return new Quote(QuoteKind.INDIRECT, start, end, List.of(), null, null, List.of(), "test", List.of(), 1);
    }
}
