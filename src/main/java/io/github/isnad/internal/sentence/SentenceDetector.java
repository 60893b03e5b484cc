package io.github.isnad.internal.sentence;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.sentence.SentenceRole;
import java.util.ArrayList;
import java.util.List;

/** Finds blocks, sentences and quotations. Immutable and thread-safe. */
public final class SentenceDetector {
    /**
     * Reads the word lists.
     *
     * @param words where their words go
     */
    public SentenceDetector(Vocabulary.Builder words) {}

    /**
     * Lays a text out.
     *
     * @param lexemes its tokens
     * @return its layout
     */
    public Layout detect(Lexemes lexemes) {
        List<Layout.Block> blocks = new ArrayList<>();
        List<Layout.Range> sentences = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < lexemes.size(); i++) {
            boolean last = i + 1 == lexemes.size()
                    || lexemes.text()
                                    .substring(lexemes.end(i), lexemes.start(i + 1))
                                    .indexOf('\n')
                            >= 0;
            if (last) {
                sentences.add(new Layout.Range(first, i + 1, blocks.size()));
                blocks.add(new Layout.Block(first, i + 1, SentenceRole.BODY));
                first = i + 1;
            }
        }
        return new Layout(blocks, sentences, List.of(), List.of());
    }
}
