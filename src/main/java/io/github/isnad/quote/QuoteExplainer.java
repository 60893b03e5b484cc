package io.github.isnad.quote;

import io.github.isnad.internal.lexicon.Tsv;
import io.github.isnad.text.Spanned;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells in words why a quote was found: the rule with the pieces that it matched, then each penalty behind the confidence.
 * Immutable and thread-safe.
 */
public final class QuoteExplainer {
    private static final String NOTHING = "…";

    private final Map<String, String> sentences;

    private QuoteExplainer(String language) {
        sentences = Tsv.read(QuoteExplainer.class, "explanations.tsv").stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.required("key"), row -> row.required(language)));
    }

    /** {@return an explainer that speaks English} */
    public static QuoteExplainer english() {
        return new QuoteExplainer("english");
    }

    /** {@return an explainer that speaks Arabic} */
    public static QuoteExplainer arabic() {
        return new QuoteExplainer("arabic");
    }

    /**
     * Explains a quote.
     *
     * @param quote the quote, not null
     * @param text the raw text in which it was found, not null
     * @return one sentence for the rule, one for each penalty, never null
     * @throws NullPointerException if one is null
     * @throws IllegalArgumentException if {@code quote} has a rule that is none of the library's
     * @throws IndexOutOfBoundsException if the quote is not one of that text
     */
    public List<String> explain(Quote quote, CharSequence text) {
        Objects.requireNonNull(quote, "quote must not be null");
        Objects.requireNonNull(text, "text must not be null");
        String sentence = sentences.get(quote.rule());
        if (sentence == null) {
            throw new IllegalArgumentException("quote must have a known rule, got " + quote.rule());
        }
        String rule =
                sentence.replace("{cue}", piece(quote.cue(), text)).replace("{source}", piece(quote.source(), text));
        Stream<String> penalties = quote.penalties().stream()
                .map(penalty -> sentences.get(penalty.name()).replace("{cost}", Double.toString(penalty.cost())));
        return Stream.concat(Stream.of(rule), penalties).toList();
    }

    private static String piece(@Nullable Spanned piece, CharSequence text) {
        return piece == null ? NOTHING : piece.in(text);
    }
}
