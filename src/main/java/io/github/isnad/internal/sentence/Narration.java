package io.github.isnad.internal.sentence;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.sentence.Layout.Range;
import java.util.List;

/** Where sentences begin, and which of them are plainly the narrator's: وأضاف…، وقال…. Made for one call. */
final class Narration {
    private final Lexemes lexemes;
    private final SentenceWords words;
    private final List<Range> sentences;

    Narration(Lexemes lexemes, SentenceWords words, List<Range> sentences) {
        this.lexemes = lexemes;
        this.words = words;
        this.sentences = sentences;
    }

    /** {@return the first token of the sentence of a token} */
    int sentenceStart(int token) {
        return sentences.get(Layout.sentenceOf(sentences, token)).first();
    }

    /** {@return the token behind the sentence of a token, at most {@code end}} */
    int sentenceEnd(int token, int end) {
        return Math.min(sentences.get(Layout.sentenceOf(sentences, token)).end(), end);
    }

    /** {@return the start of the narrator's next sentence behind a token, or {@code end}} */
    int next(int token, int end) {
        int next = Layout.sentenceOf(sentences, token) + 1;
        while (next < sentences.size() && sentences.get(next).first() < end) {
            int first = sentences.get(next++).first();
            if (words.beginsNarration(lexemes, first)) {
                return first;
            }
        }
        return end;
    }
}
