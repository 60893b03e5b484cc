package io.github.isnad;

import io.github.isnad.quote.ChainLink;
import io.github.isnad.quote.Quote;
import io.github.isnad.quote.Source;
import io.github.isnad.text.Spanned;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What holds of everything found in any text. */
public final class DocumentChecks {
    private DocumentChecks() {}

    /** Fails if a span lies outside of the text, is empty, splits a surrogate pair, or stands out of order. */
    public static void check(Document document) {
        checkSpans(document);
        document.claims().forEach(claim -> {
            require(document.numbers().contains(claim.number()), "claim of a number not listed", claim);
            require(claim.from() == null || document.numbers().contains(claim.from()), "from not listed", claim);
            require(claim.quote() == null || document.quotes().contains(claim.quote()), "quote not listed", claim);
        });
    }

    /** Checks the spans alone, in linear time. */
    public static void checkSpans(Document document) {
        places(document).forEach(place -> check(document.text(), place));
        disjoint(document.tokens());
        disjoint(document.sentences());
        disjoint(document.numbers());
        ordered(document.quotes());
        ordered(document.diagnostics());
    }

    /** Lists every stretch that a document names. */
    public static List<Spanned> places(Document document) {
        List<Spanned> places = new ArrayList<>();
        places.addAll(document.tokens());
        places.addAll(document.sentences());
        places.addAll(document.numbers());
        places.addAll(document.diagnostics());
        document.quotes().forEach(quote -> addAll(places, quote));
        document.claims().forEach(claim -> places.add(claim.counted()));
        document.sources().forEach(source -> places.addAll(source.mentions()));
        places.removeIf(Objects::isNull);
        return places;
    }

    private static void addAll(List<Spanned> places, Quote quote) {
        places.add(quote);
        places.addAll(quote.marked());
        places.add(quote.cue());
        add(places, quote.source());
        for (ChainLink link : quote.chain()) {
            add(places, link.source());
            places.add(link.cue());
        }
    }

    private static void add(List<Spanned> places, Source source) {
        if (source != null) {
            places.add(source);
            places.add(source.head());
        }
    }

    private static void check(String text, Spanned place) {
        require(
                0 <= place.start() && place.start() < place.end() && place.end() <= text.length(),
                "empty or outside of the text",
                place);
        require(!splitsPair(text, place.start()) && !splitsPair(text, place.end()), "splits a surrogate pair", place);
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private static void disjoint(List<? extends Spanned> places) {
        for (int i = 1; i < places.size(); i++) {
            require(places.get(i - 1).end() <= places.get(i).start(), "overlaps the one before", places.get(i));
        }
    }

    private static void ordered(List<? extends Spanned> places) {
        for (int i = 1; i < places.size(); i++) {
            require(places.get(i - 1).start() <= places.get(i).start(), "out of order", places.get(i));
        }
    }

    private static void require(boolean holds, String otherwise, Object of) {
        if (!holds) {
            throw new AssertionError(otherwise + ": " + of);
        }
    }
}
