package io.github.isnad.sentence;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.internal.sentence.Layout;
import io.github.isnad.internal.sentence.SentenceDetector;
import io.github.isnad.tokenize.Tokenizer;
import java.util.List;

/** Cuts Arabic news text into sentences. Immutable and thread-safe. */
public final class SentenceSplitter {
    private final Tokenizer tokenizer = Tokenizer.standard();
    private final SentenceDetector detector;
    private final Vocabulary vocabulary;

    private SentenceSplitter() {
        Vocabulary.Builder words = new Vocabulary.Builder();
        detector = new SentenceDetector(words);
        vocabulary = words.build();
    }

    /** {@return the standard splitter} */
    public static SentenceSplitter standard() {
        return new SentenceSplitter();
    }

    /**
     * Cuts a text into sentences.
     *
     * @param text the raw text, not null
     * @return its sentences in order, never null
     * @throws NullPointerException if {@code text} is null
     */
    public List<Sentence> split(CharSequence text) {
        String raw = text.toString();
        Lexemes lexemes = new Lexemes(raw, tokenizer.tokenize(raw), vocabulary);
        Layout layout = detector.detect(lexemes);
        return layout.toSentences(lexemes);
    }
}
