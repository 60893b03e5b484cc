package io.github.isnad.internal.sentence;

import io.github.isnad.internal.sentence.Layout.Block;
import io.github.isnad.internal.sentence.Layout.Quotation;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes quotations of paired marks. Made for one call.
 *
 * <ul>
 *   <li>An unclosed quotation ends with its block, or before a later sentence that the narrator begins (وأضاف…) or in which the next
 *       one of its kind begins; if one of its kind stands in its own sentence, with that.
 *   <li>One that a block leaves open and the next one closes goes on in that next block from its first token.
 *   <li>What is marked twice («"…"», ""…"") is one quotation.
 * </ul>
 */
final class Quotations {
    private static final int NONE = -1;

    private final Marks marks;
    private final int[] partners;
    private final List<Block> blocks;
    private final Narration narration;
    private final Repairs repairs;

    /** The opening mark of each quotation, or the closing one where none opens it. */
    private final int[] mark;

    private final int[] open;
    private final int[] first;
    private final int[] end;
    private final int[] close;
    private int size;

    Quotations(Marks marks, int[] partners, List<Block> blocks, Narration narration, Repairs repairs) {
        this.marks = marks;
        this.partners = partners;
        this.blocks = blocks;
        this.narration = narration;
        this.repairs = repairs;
        mark = new int[marks.size()];
        open = new int[marks.size()];
        first = new int[marks.size()];
        end = new int[marks.size()];
        close = new int[marks.size()];
    }

    List<Quotation> find() {
        int m = 0;
        int dangling = NONE;
        for (int b = 0; b < blocks.size(); b++) {
            int from = m;
            int firstFound = size;
            while (m < marks.size() && marks.token(m) < blocks.get(b).end()) {
                collect(m, blocks.get(b), m == from ? dangling : NONE);
                m++;
            }
            dangling = NONE;
            for (int q = size - 1; q > firstFound - 1; q--) {
                if (close[q] == NONE) {
                    endUnclosed(q, blocks.get(b).end());
                    dangling = end[q] == blocks.get(b).end() ? mark[q] : dangling;
                }
            }
            reportUnclosed(firstFound, b, m, dangling);
        }
        return nest();
    }

    private void collect(int m, Block block, int dangling) {
        int partner = partners[m];
        if (partner == QuotationPairing.UNCLOSED) {
            add(m, marks.token(m), marks.end(m), block.end(), NONE);
        } else if (partner > m) {
            add(m, marks.token(m), marks.end(m), marks.token(partner), marks.end(partner));
            repairs.pair(m, partner);
        } else if (partner == QuotationPairing.STRAY) {
            if (closesDangling(m, dangling) && block.first() < marks.token(m)) {
                add(m, block.first(), block.first(), marks.token(m), marks.end(m));
            } else {
                repairs.stray(m);
            }
        }
    }

    private boolean closesDangling(int m, int dangling) {
        return dangling != NONE
                && partners[m] == QuotationPairing.STRAY
                && marks.context(m) == Marks.CLOSES
                && marks.family(m) == marks.family(dangling);
    }

    private void add(int m, int opening, int from, int to, int closing) {
        mark[size] = m;
        open[size] = opening;
        first[size] = from;
        end[size] = to;
        close[size++] = closing;
    }

    /** Gives an unclosed quotation its end. Those behind it have theirs already and are not cut: all nest or are disjoint. */
    private void endUnclosed(int q, int blockEnd) {
        int limit = narration.next(open[q], blockEnd);
        for (int inner = q + 1; inner < size && open[inner] < limit; inner++) {
            if (marks.family(mark[inner]) == marks.family(mark[q])) {
                int start = narration.sentenceStart(open[inner]);
                limit = start > open[q] ? start : narration.sentenceEnd(close[inner] - 1, limit);
                break;
            }
        }
        for (int inner = q + 1; inner < size && open[inner] < limit; inner++) {
            limit = Math.max(limit, close[inner]);
        }
        end[q] = limit;
        close[q] = limit;
    }

    private void reportUnclosed(int firstFound, int block, int nextMark, int dangling) {
        boolean goesOn = dangling != NONE
                && nextMark < marks.size()
                && block + 1 < blocks.size()
                && blocks.get(block + 1).role() == blocks.get(block).role()
                && (closesDangling(nextMark, dangling) || opensAnew(nextMark, dangling, blocks.get(block + 1)));
        for (int q = firstFound; q < size; q++) {
            if (partners[mark[q]] == QuotationPairing.UNCLOSED) {
                repairs.unclosed(mark[q], end[q], goesOn && mark[q] == dangling);
            }
        }
    }

    private boolean opensAnew(int m, int dangling, Block block) {
        boolean opens = partners[m] == QuotationPairing.UNCLOSED || partners[m] > m;
        return opens && marks.token(m) <= block.first() + 1 && marks.family(m) == marks.family(dangling);
    }

    private List<Quotation> nest() {
        List<Quotation> nested = new ArrayList<>(size);
        int[] enclosing = new int[size];
        int depth = 0;
        for (int q = 0; q < size; q++) {
            while (depth > 0 && enclosing[depth - 1] <= open[q]) {
                depth--;
            }
            int outer = q;
            while (q + 1 < size
                    && open[q + 1] == first[q]
                    && close[q + 1] == end[q]
                    && end[q] < close[q]
                    && end[q + 1] < close[q + 1]) {
                q++;
            }
            nested.add(new Quotation(open[outer], first[q], end[q], close[outer], depth));
            enclosing[depth++] = close[outer];
        }
        return nested;
    }
}
