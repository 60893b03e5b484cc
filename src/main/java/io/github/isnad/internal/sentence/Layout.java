package io.github.isnad.internal.sentence;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.sentence.Sentence;
import io.github.isnad.sentence.SentenceRole;
import io.github.isnad.text.Diagnostic;
import java.util.List;

/**
 * The layout of a text over its tokens: blocks, the sentences in them, the quotations that its marks enclose, and what was
 * repaired on the way. All places are indices of tokens, half open. Nobody changes the lists any more, which are of one class in
 * every text: compiled code asks for their elements all the time.
 *
 * @param blocks the blocks in order; together they hold every token
 * @param sentences the sentences in order; together they hold every token
 * @param quotations the stretches between quotation marks, by the place of their opening mark; nested or disjoint
 * @param diagnostics the repairs, in any order
 */
public record Layout(
        List<Block> blocks, List<Range> sentences, List<Quotation> quotations, List<Diagnostic> diagnostics) {
    /**
     * A line or paragraph.
     *
     * @param first its first token
     * @param end the token behind its last
     * @param role what it is on the page
     */
    public record Block(int first, int end, SentenceRole role) {}

    /**
     * A sentence.
     *
     * @param first its first token
     * @param end the token behind its last
     * @param block the index of the block in which it stands
     */
    public record Range(int first, int end, int block) {}

    /**
     * A stretch between quotation marks.
     *
     * @param open the token of the opening mark (the first of two if it is written (( or '' or doubled); equal to {@code first} if
     *     it goes on from the block before, which left it unclosed
     * @param first the first token inside
     * @param end the token behind the last inside: the closing mark; if nothing closes it, the end of the block, or the start of
     *     the later sentence in which the next quotation of its kind begins
     * @param close the token behind the closing mark; equal to {@code end} if nothing closes it
     * @param depth 0 outside of any other quotation
     */
    public record Quotation(int open, int first, int end, int close, int depth) {
        /** {@return whether a mark closes it} */
        public boolean closed() {
            return close > end;
        }
    }

    /**
     * Gives the sentences with raw offsets.
     *
     * @param lexemes the tokens
     * @return the sentences in order
     */
    public List<Sentence> toSentences(Lexemes lexemes) {
        Sentence[] found = new Sentence[sentences.size()];
        for (int i = 0; i < found.length; i++) {
            Range range = sentences.get(i);
            found[i] = new Sentence(
                    lexemes.start(range.first()),
                    lexemes.end(range.end() - 1),
                    blocks.get(range.block()).role());
        }
        return List.of(found);
    }

    /** The index of the sentence of a token. */
    static int sentenceOf(List<Range> sentences, int token) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).first() <= token) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
