package io.github.isnad;

import io.github.isnad.claim.NumericClaim;
import io.github.isnad.number.NumberMention;
import io.github.isnad.quote.Quote;
import io.github.isnad.quote.SourceMentions;
import io.github.isnad.sentence.Sentence;
import io.github.isnad.text.Diagnostic;
import io.github.isnad.text.Spanned;
import io.github.isnad.tokenize.Tokens;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a text. All offsets are UTF-16 code units of {@link #text}, half open; no span is empty or splits a surrogate
 * pair. Immutable and thread-safe.
 *
 * @param text the raw text, not null
 * @param tokens its tokens in order
 * @param sentences its sentences in order
 * @param quotes who said what, by the start of the content
 * @param numbers every number mentioned, in order
 * @param claims the numbers that assert a quantity, in order
 * @param sources the sources of the quotes, by first mention
 * @param diagnostics repairs, doubts and findings that are no result, in order
 */
public record Document(
        String text,
        Tokens tokens,
        List<Sentence> sentences,
        List<Quote> quotes,
        List<NumberMention> numbers,
        List<NumericClaim> claims,
        List<SourceMentions> sources,
        List<Diagnostic> diagnostics)
        implements Serializable {
    private static final int TEXT_SHOWN = 40;

    /**
     * Copies the lists.
     *
     * @throws NullPointerException if one is null
     */
    public Document {
        Objects.requireNonNull(text, "text must not be null");
        Objects.requireNonNull(tokens, "tokens must not be null");
        sentences = List.copyOf(sentences);
        quotes = List.copyOf(quotes);
        numbers = List.copyOf(numbers);
        claims = List.copyOf(claims);
        sources = List.copyOf(sources);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Finds the sentence in which a stretch starts.
     *
     * @param place a token, quote, number or any other stretch of this text, not null
     * @return the sentence, or null if the stretch starts outside of every sentence
     * @throws NullPointerException if {@code place} is null
     */
    public @Nullable Sentence sentenceOf(Spanned place) {
        Objects.requireNonNull(place, "place must not be null");
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Sentence sentence = sentences.get(middle);
            if (sentence.end() <= place.start()) {
                low = middle + 1;
            } else if (sentence.start() > place.start()) {
                high = middle - 1;
            } else {
                return sentence;
            }
        }
        return null;
    }

    /**
     * Finds what a source says, under any of its mentions.
     *
     * @param name the canonical name of the source, as in {@link io.github.isnad.quote.Source#name}, not null
     * @return its quotes in order, possibly none; unmodifiable, never null
     * @throws NullPointerException if {@code name} is null
     */
    public List<Quote> quotesBy(String name) {
        Objects.requireNonNull(name, "name must not be null");
        return quotes.stream()
                .filter(quote -> quote.source() != null && quote.source().name().equals(name))
                .toList();
    }

    /**
     * Finds the quotes of a stretch, such as a sentence.
     *
     * @param place a stretch of this text, not null
     * @return the quotes whose content starts in it, in order, possibly none; unmodifiable, never null
     * @throws NullPointerException if {@code place} is null
     */
    public List<Quote> quotesIn(Spanned place) {
        return startingIn(quotes, place);
    }

    /**
     * Finds the claims of a stretch, such as a sentence or the content of a quote.
     *
     * @param place a stretch of this text, not null
     * @return the claims whose number starts in it, in order, possibly none; unmodifiable, never null
     * @throws NullPointerException if {@code place} is null
     */
    public List<NumericClaim> claimsIn(Spanned place) {
        return startingIn(claims, place);
    }

    /**
     * Finds the claims that a quote makes itself; those of a quote nested in it are that one's.
     *
     * @param quote a quote of this document, not null
     * @return its claims in order, possibly none; unmodifiable, never null
     * @throws NullPointerException if {@code quote} is null
     */
    public List<NumericClaim> claimsOf(Quote quote) {
        Objects.requireNonNull(quote, "quote must not be null");
        return claims.stream().filter(claim -> quote.equals(claim.quote())).toList();
    }

    /** {@return counts and the beginning of the text, for a debugger} */
    @Override
    public String toString() {
        String shown = text.length() <= TEXT_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, TEXT_SHOWN))) + "…";
        return "Document[" + sentences.size() + " sentences, " + quotes.size() + " quotes, " + claims.size()
                + " claims: " + shown.replace('\n', ' ') + "]";
    }

    private static <T extends Spanned> List<T> startingIn(List<T> all, Spanned place) {
        Objects.requireNonNull(place, "place must not be null");
        return all.stream()
                .filter(one -> place.start() <= one.start() && one.start() < place.end())
                .toList();
    }
}
