package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.internal.sentence.Layout;
import io.github.isnad.quote.Quote;
import io.github.isnad.quote.SourceMentions;
import io.github.isnad.text.Diagnostic;
import java.util.List;

/** Finds the attributed quotes of a text. Immutable and thread-safe. */
public final class QuoteDetector {
    /**
     * Reads the word lists.
     *
     * @param words where their words go
     */
    public QuoteDetector(Vocabulary.Builder words) {}

    /**
     * What is found in a text.
     *
     * @param quotes the quotes, by the start of their content
     * @param sources the sources and their mentions, by first mention
     * @param diagnostics what is no quote and yet worth telling
     */
    public record Result(List<Quote> quotes, List<SourceMentions> sources, List<Diagnostic> diagnostics) {}

    /**
     * Finds the quotes of a text.
     *
     * @param lexemes its tokens
     * @param layout its sentences and quotations
     * @return what is found
     */
    public Result detect(Lexemes lexemes, Layout layout) {
        return new Result(List.of(), List.of(), List.of());
    }
}
