package io.github.isnad.internal.sentence;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexeme.TokenSet;
import io.github.isnad.internal.lexicon.LexiconReader;
import io.github.isnad.internal.lexicon.LexiconWriter;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.internal.sentence.Layout.Block;
import io.github.isnad.internal.sentence.Layout.Range;
import io.github.isnad.sentence.SentenceRole;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays a text out: lines and their roles, then quotation marks paired within each line, then sentences, then quotations with the
 * sentences in view. Immutable and thread-safe.
 */
public final class SentenceDetector {
    private final SentenceWords words;
    private final LineCues cues;
    private final boolean semicolons;

    /**
     * Reads the word lists.
     *
     * @param words where their words go
     * @param semicolons whether a semicolon ends a sentence
     */
    public SentenceDetector(Vocabulary.Builder words, boolean semicolons) {
        this.words = new SentenceWords(words);
        this.cues = new LineCues(words);
        this.semicolons = semicolons;
    }

    /**
     * Reads what was written.
     *
     * @param in where it stands
     */
    public SentenceDetector(LexiconReader in) {
        words = new SentenceWords(in);
        cues = new LineCues(in);
        semicolons = false;
    }

    /** Writes what was read of the word lists. */
    public void write(LexiconWriter out) {
        words.write(out);
        cues.write(out);
    }

    /**
     * Lays a text out.
     *
     * @param lexemes its tokens
     * @return its layout
     */
    public Layout detect(Lexemes lexemes) {
        TokenSet landmarks = Landmarks.of(lexemes);
        List<Block> blocks = blocks(lexemes, landmarks);
        Marks marks = new Marks(lexemes, words, landmarks);
        int[] partners = pair(lexemes, marks, blocks);
        PairedTokens pairs = new PairedTokens(lexemes.size(), marks, partners);
        Boundaries boundaries = new Boundaries(lexemes, words, landmarks, pairs, semicolons);
        List<Range> sentences = new ArrayList<>();
        for (int b = 0; b < blocks.size(); b++) {
            int end = blocks.get(b).end();
            for (int first = blocks.get(b).first(); first < end; ) {
                int behind = boundaries.endOfSentence(first, end);
                sentences.add(new Range(first, behind, b));
                first = behind;
            }
        }
        if (marks.size() == 0) {
            return new Layout(blocks, sentences, new ArrayList<>(0), new ArrayList<>(0));
        }
        Repairs repairs = new Repairs(lexemes, marks);
        Narration narration = new Narration(lexemes, words, sentences);
        Quotations quotations = new Quotations(marks, partners, blocks, narration, repairs);
        return new Layout(blocks, sentences, quotations.find(), repairs.list());
    }

    private List<Block> blocks(Lexemes lexemes, TokenSet landmarks) {
        Lines lines = new Lines(lexemes);
        SentenceRole[] roles = new RoleRules(lexemes, words, cues, lines, landmarks).roles();
        List<Block> blocks = new ArrayList<>(lines.size());
        for (int k = 0; k < lines.size(); k++) {
            blocks.add(new Block(lines.first(k), lines.end(k), roles[k]));
        }
        return blocks;
    }

    private static int[] pair(Lexemes lexemes, Marks marks, List<Block> blocks) {
        int[] ends = new int[blocks.size()];
        for (int b = 0; b < ends.length; b++) {
            ends[b] = marks.collect(blocks.get(b).first(), blocks.get(b).end());
        }
        if (marks.size() == 0) {
            return new int[0];
        }
        QuotationPairing pairing = new QuotationPairing(lexemes, marks);
        int from = 0;
        for (int b = 0; b < ends.length; b++) {
            if (from < ends[b]) {
                pairing.pair(from, ends[b], blocks.get(b).end());
                from = ends[b];
            }
        }
        return pairing.partners();
    }
}
