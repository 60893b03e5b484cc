package io.github.isnad;

import io.github.isnad.claim.NumericClaim;
import io.github.isnad.internal.claim.ClaimLinker;
import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexicon.LexiconReader;
import io.github.isnad.internal.lexicon.LexiconWriter;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.internal.number.NumberDetector;
import io.github.isnad.internal.quote.QuoteDetector;
import io.github.isnad.internal.sentence.Layout;
import io.github.isnad.internal.sentence.SentenceDetector;
import io.github.isnad.number.NumberMention;
import io.github.isnad.text.Diagnostic;
import io.github.isnad.tokenize.Tokenizer;
import io.github.isnad.tokenize.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Analyses Arabic news text: who said what, and which figures are claimed, by whom. Immutable and thread-safe; make one and share
 * it. No text is wrong: whatever the characters, there is a result and no exception.
 *
 * <pre>{@code
 * Document document = NewsAnalyzer.standard().analyze(article);
 * for (Quote quote : document.quotes()) {
 *     String who = quote.source() == null ? "?" : quote.source().name();
 *     System.out.println(who + ": " + quote.in(document.text()));
 * }
 * }</pre>
 */
public final class NewsAnalyzer {
    // a class and no lambda, which a fresh JVM would have to generate
    private static final Comparator<Diagnostic> BY_START = new Comparator<>() {
        @Override
        public int compare(Diagnostic a, Diagnostic b) {
            return Integer.compare(a.start(), b.start());
        }
    };

    private final Tokenizer tokenizer = Tokenizer.standard();
    private final SentenceDetector sentences;
    private final NumberDetector numbers;
    private final QuoteDetector quotes;
    private final ClaimLinker claims;
    private final Vocabulary vocabulary;

    /** Reads the word lists. */
    NewsAnalyzer(Vocabulary.Builder words) {
        sentences = new SentenceDetector(words, false);
        numbers = new NumberDetector(words);
        quotes = new QuoteDetector(words);
        claims = new ClaimLinker(words, numbers.units(), quotes);
        vocabulary = words.build();
    }

    /** Reads what {@link #write} wrote. */
    private NewsAnalyzer(LexiconReader in) {
        vocabulary = new Vocabulary(in);
        sentences = new SentenceDetector(in);
        numbers = new NumberDetector(in);
        quotes = new QuoteDetector(in);
        claims = new ClaimLinker(in, numbers.units(), quotes);
    }

    /** Writes all that it knows of words. */
    void write(LexiconWriter out) {
        vocabulary.write(out);
        sentences.write(out);
        numbers.write(out);
        quotes.write(out);
        claims.write(out);
    }

    /**
     * Makes an analyzer with the word lists that come with the library. It reads them now, which takes about a tenth of a second for
     * the first one of a process, and holds about 1.4 MB: make one and keep it.
     *
     * @return the analyzer, never null
     */
    public static NewsAnalyzer standard() {
        return new NewsAnalyzer(new LexiconReader(NewsAnalyzer.class));
    }

    /**
     * Analyses a text.
     *
     * @param text the raw text of an article, not null
     * @return what was found, with offsets into {@code text}, never null
     * @throws NullPointerException if {@code text} is null
     */
    public Document analyze(CharSequence text) {
        Objects.requireNonNull(text, "text must not be null");
        String raw = text.toString();
        Tokens tokens = tokenizer.tokenize(raw);
        Lexemes lexemes = new Lexemes(raw, tokens, vocabulary);
        Layout layout = sentences.detect(lexemes);
        List<NumberMention> mentions = numbers.detect(lexemes, layout);
        QuoteDetector.Result found = quotes.detect(lexemes, layout);
        List<NumericClaim> claimed = claims.link(lexemes, layout, mentions, found.quotes());
        List<Diagnostic> diagnostics = new ArrayList<>(layout.diagnostics());
        diagnostics.addAll(found.diagnostics());
        diagnostics.sort(BY_START);
        return new Document(
                raw,
                tokens,
                layout.toSentences(lexemes),
                found.quotes(),
                mentions,
                claimed,
                found.sources(),
                diagnostics);
    }
}
