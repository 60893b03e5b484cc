package io.github.isnad.internal.sentence;

import java.util.Arrays;

/** For each token what it does as a quotation mark, and where its partner stands. Made for one call. */
final class PairedTokens {
    private static final int NO_MARK = -1;
    private static final int STRAY = -2;

    private final int[] partners;

    PairedTokens(int tokens, Marks marks, int[] pairs) {
        partners = new int[tokens];
        Arrays.fill(partners, NO_MARK);
        for (int m = 0; m < marks.size(); m++) {
            int partner = switch (pairs[m]) {
                case QuotationPairing.STRAY -> STRAY;
                case QuotationPairing.UNCLOSED -> tokens;
                default -> marks.token(pairs[m]);
            };
            Arrays.fill(partners, marks.token(m), marks.end(m), partner);
        }
    }

    boolean isMark(int token) {
        return partners[token] != NO_MARK;
    }

    boolean isStray(int token) {
        return partners[token] == STRAY;
    }

    boolean opens(int token) {
        return partners[token] > token;
    }

    boolean closes(int token) {
        return partners[token] >= 0 && partners[token] < token;
    }

    /** {@return the partner of a mark that opens or closes; behind all tokens if nothing closes it} */
    int partner(int token) {
        return partners[token];
    }
}
