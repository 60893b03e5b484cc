package io.github.isnad.benchmarks;

import com.ibm.icu.text.BreakIterator;
import io.github.isnad.NewsAnalyzer;
import io.github.isnad.internal.claim.ClaimLinker;
import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.internal.number.NumberDetector;
import io.github.isnad.internal.quote.QuoteDetector;
import io.github.isnad.internal.sentence.Layout;
import io.github.isnad.internal.sentence.SentenceDetector;
import io.github.isnad.number.NumberMention;
import io.github.isnad.quote.Quote;
import io.github.isnad.tokenize.Tokenizer;
import io.github.isnad.tokenize.Tokens;
import java.util.List;
import java.util.Locale;

/** One stage of the analysis of a text; what the stages before it find is found beforehand. */
interface Stage {
    /** Does the work; returns how much was found. */
    int run();

    static Stage named(String name, String text) {
        Vocabulary.Builder words = new Vocabulary.Builder();
        SentenceDetector sentences = new SentenceDetector(words, false);
        NumberDetector numbers = new NumberDetector(words);
        QuoteDetector quotes = new QuoteDetector(words);
        ClaimLinker claims = new ClaimLinker(words, numbers.units(), quotes);
        Vocabulary vocabulary = words.build();
        Tokenizer tokenizer = Tokenizer.standard();
        Tokens tokens = tokenizer.tokenize(text);
        Lexemes lexemes = new Lexemes(text, tokens, vocabulary);
        Layout layout = sentences.detect(lexemes);
        List<NumberMention> mentions = numbers.detect(lexemes, layout);
        List<Quote> quoted = quotes.detect(lexemes, layout).quotes();
        return switch (name) {
            case "tokens" -> () -> tokenizer.tokenize(text).size();
            case "lexemes" -> () -> new Lexemes(text, tokens, vocabulary).size();
            case "sentences" ->
                () -> sentences.detect(lexemes).toSentences(lexemes).size();
            case "icu-sentences" -> icu(text);
            case "numbers" -> () -> numbers.detect(lexemes, layout).size();
            case "quotes" -> () -> quotes.detect(lexemes, layout).quotes().size();
            case "claims" ->
                () -> claims.link(lexemes, layout, mentions, quoted).size();
            case "document" -> document(text);
            default -> throw new IllegalArgumentException("stage must be one of the documented ones, got " + name);
        };
    }

    private static Stage document(String text) {
        NewsAnalyzer analyzer = NewsAnalyzer.standard();
        return () -> analyzer.analyze(text).tokens().size();
    }

    private static Stage icu(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        return () -> {
            breaks.setText(text);
            int count = 0;
            while (breaks.next() != BreakIterator.DONE) {
                count++;
            }
            return count;
        };
    }
}
