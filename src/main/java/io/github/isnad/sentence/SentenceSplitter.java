package io.github.isnad.sentence;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.internal.sentence.SentenceDetector;
import io.github.isnad.tokenize.Tokenizer;
import java.util.List;
import java.util.Objects;

/**
 * Cuts Arabic news text into sentences, each with the role of the line in which it stands. A line break always ends a sentence.
 * Within a line, {@code . ! ? ؟ ۔} do, with the marks and brackets that close behind them; an ellipsis, an abbreviation, an initial
 * and a number do not. No text is wrong: whatever the characters, there is a result and no exception. Immutable and thread-safe.
 *
 * <pre>{@code
 * for (Sentence sentence : SentenceSplitter.standard().split(article)) {
 *     System.out.println(sentence.role() + " " + sentence.in(article));
 * }
 * }</pre>
 */
public final class SentenceSplitter {
    private final Tokenizer tokenizer = Tokenizer.standard();
    private final SentenceDetector detector;
    private final Vocabulary vocabulary;

    private SentenceSplitter(Builder builder) {
        Vocabulary.Builder words = new Vocabulary.Builder();
        detector = new SentenceDetector(words, builder.semicolonEnds);
        vocabulary = words.build();
    }

    /** {@return the standard splitter, all options at their defaults, never null} */
    public static SentenceSplitter standard() {
        return builder().build();
    }

    /** {@return a builder with all options at their defaults, never null} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Cuts a text into sentences.
     *
     * @param text the raw text, not null
     * @return its sentences in order, with UTF-16 offsets into {@code text}; together they hold all of it but white space and
     *     ignorable characters between them; unmodifiable, never null
     * @throws NullPointerException if {@code text} is null
     */
    public List<Sentence> split(CharSequence text) {
        Objects.requireNonNull(text, "text must not be null");
        String raw = text.toString();
        Lexemes lexemes = new Lexemes(raw, tokenizer.tokenize(raw), vocabulary);
        return detector.detect(lexemes).toSentences(lexemes);
    }

    /** Options of a {@link SentenceSplitter}. Not thread-safe. */
    public static final class Builder {
        private boolean semicolonEnds;

        private Builder() {}

        /**
         * Sets whether a semicolon ({@code ؛} or {@code ;}) ends a sentence. By default it does not.
         *
         * @param ends whether it does
         * @return this
         */
        public Builder semicolonEnds(boolean ends) {
            semicolonEnds = ends;
            return this;
        }

        /** {@return a splitter with these options, never null} */
        public SentenceSplitter build() {
            return new SentenceSplitter(this);
        }
    }
}
