package io.github.isnad.internal.quote;

import io.github.isnad.internal.sentence.Layout.Quotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds quotations by the tokens that open and close them and that stand in them. Quotations nest a few deep or are disjoint. */
final class QuotationIndex {
    private static final int NONE = -1;

    private final Quotation[] quotations;
    /** For each quotation the innermost one in which it stands. */
    private final int[] outer;
    /** The tokens that open a quotation, a bit for each. */
    private final long[] opening;
    /** How many quotations open before each 64 tokens: to count is faster than to search, whose turns nobody can guess. */
    private final int[] before;

    QuotationIndex(List<Quotation> all, int tokens) {
        quotations = new Quotation[all.size()];
        opening = new long[tokens / Long.SIZE + 1];
        for (int q = 0; q < quotations.length; q++) {
            quotations[q] = all.get(q);
            opening[quotations[q].open() / Long.SIZE] |= 1L << quotations[q].open();
        }
        before = new int[opening.length];
        for (int i = 1; i < before.length; i++) {
            before[i] = before[i - 1] + Long.bitCount(opening[i - 1]);
        }
        outer = new int[quotations.length];
        for (int q = 0; q < outer.length; q++) {
            outer[q] = holding(q - 1, quotations[q].open());
        }
    }

    /** The innermost quotation among one and those round it that has not ended before a token, or -1. */
    private int holding(int innermost, int token) {
        int q = innermost;
        while (q != NONE && quotations[q].end() <= token) {
            q = outer[q];
        }
        return q;
    }

    /** The last quotation that opens before a token, or -1. */
    private int lastBefore(int token) {
        int at = Math.max(token, 0);
        int opened = before[at / Long.SIZE] + Long.bitCount(opening[at / Long.SIZE] & (1L << at) - 1);
        return opened - 1;
    }

    /** Whether a quotation opens in a stretch. */
    boolean opensIn(int from, int to) {
        int q = lastBefore(to);
        return q != NONE && quotations[q].open() >= from;
    }

    /** The quotation that a token opens, which does open one. */
    Quotation openedBy(int token) {
        return quotations[lastBefore(token) + 1];
    }

    /** The quotation whose closing mark is that token, which does close one. */
    Quotation closedBy(int token) {
        int q = lastBefore(token);
        while (quotations[q].close() - 1 != token) {
            q = outer[q];
        }
        return quotations[q];
    }

    /** The innermost quotation in which a token stands, or null. */
    @Nullable
    Quotation around(int token) {
        return at(holding(lastBefore(token), token));
    }

    /** The innermost quotation in which a quotation stands, or null. */
    @Nullable
    Quotation around(Quotation quotation) {
        return at(outer[lastBefore(quotation.open()) + 1]);
    }

    private @Nullable Quotation at(int q) {
        return q == NONE ? null : quotations[q];
    }
}
