package io.github.isnad.benchmarks;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.internal.number.NumberDetector;
import io.github.isnad.internal.quote.QuoteDetector;
import io.github.isnad.internal.sentence.SentenceDetector;
import io.github.isnad.tokenize.Tokenizer;

/** Tokens and the look-up of each in the vocabulary of all stages: what every rule rests on. */
final class LexemePeer implements TokenizerPeer {
    private final Tokenizer tokenizer = Tokenizer.standard();
    private final Vocabulary vocabulary;

    LexemePeer() {
        Vocabulary.Builder words = new Vocabulary.Builder();
        new SentenceDetector(words, false);
        new NumberDetector(words);
        new QuoteDetector(words);
        vocabulary = words.build();
    }

    @Override
    public long tokenize(String text) {
        Lexemes lexemes = new Lexemes(text, tokenizer.tokenize(text), vocabulary);
        long result = 0;
        for (int i = 0; i < lexemes.size(); i++) {
            result += TokenizerPeer.token(lexemes.start(i), lexemes.end(i)) + (lexemes.word(i) & 1);
        }
        return result;
    }
}
