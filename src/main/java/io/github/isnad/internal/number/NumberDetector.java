package io.github.isnad.internal.number;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.internal.sentence.Layout;
import io.github.isnad.number.NumberMention;
import java.util.List;

/** Finds the numbers of a text. Immutable and thread-safe. */
public final class NumberDetector {
    /**
     * Reads the word lists.
     *
     * @param words where their words go
     */
    public NumberDetector(Vocabulary.Builder words) {}

    /**
     * Finds the numbers of a text.
     *
     * @param lexemes its tokens
     * @param layout its sentences
     * @return its numbers, in order and disjoint
     */
    public List<NumberMention> detect(Lexemes lexemes, Layout layout) {
        return List.of();
    }
}
