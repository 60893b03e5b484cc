package io.github.isnad.internal.claim;

import io.github.isnad.quote.Quote;
import io.github.isnad.text.Spanned;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells in which quote a stretch stands; asked in the order of the text, so that both lists are passed once. */
final class InnermostQuotes {
    // a class and no lambda, which a fresh JVM would have to generate
    private static final Comparator<Quote> OUTER_FIRST = new Comparator<>() {
        @Override
        public int compare(Quote a, Quote b) {
            return a.start() != b.start() ? Integer.compare(a.start(), b.start()) : Integer.compare(b.end(), a.end());
        }
    };

    private final List<Quote> quotes;
    private final Deque<Quote> open = new ArrayDeque<>();
    private int next;

    InnermostQuotes(List<Quote> quotes) {
        this.quotes = new ArrayList<>(quotes);
        this.quotes.sort(OUTER_FIRST);
    }

    /** {@return the shortest quote that holds a stretch, or null; later stretches start no earlier} */
    @Nullable
    Quote around(Spanned stretch) {
        while (next < quotes.size() && quotes.get(next).start() <= stretch.start()) {
            open.push(quotes.get(next++));
        }
        while (!open.isEmpty() && open.peek().end() <= stretch.start()) {
            open.pop();
        }
        for (Quote quote : open) {
            if (quote.contains(stretch)) {
                return quote;
            }
        }
        return null;
    }
}
