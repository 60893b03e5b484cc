package io.github.isnad.internal.sentence;

import io.github.isnad.internal.lexeme.Lexemes;

/** Where sentences begin, and which of them are plainly the narrator's: وأضاف…، وقال…. Made for one call. */
final class Narration {
    private final Lexemes lexemes;
    private final SentenceWords words;
    private final int[] sentenceStarts;

    /**
     * @param sentenceStarts for each token the first token of its sentence
     */
    Narration(Lexemes lexemes, SentenceWords words, int[] sentenceStarts) {
        this.lexemes = lexemes;
        this.words = words;
        this.sentenceStarts = sentenceStarts;
    }

    /** {@return the first token of the sentence of a token} */
    int sentenceStart(int token) {
        return sentenceStarts[token];
    }

    /** {@return the token behind the sentence of a token, at most {@code end}} */
    int sentenceEnd(int token, int end) {
        int at = token + 1;
        while (at < end && sentenceStarts[at] != at) {
            at++;
        }
        return at;
    }

    /** {@return the start of the narrator's next sentence behind a token, or {@code end}} */
    int next(int token, int end) {
        int at = sentenceEnd(token, end);
        while (at < end && !words.beginsNarration(lexemes, at)) {
            at = sentenceEnd(at, end);
        }
        return at;
    }
}
