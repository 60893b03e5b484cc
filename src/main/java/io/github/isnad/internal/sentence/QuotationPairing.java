package io.github.isnad.internal.sentence;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.tokenize.TokenKind;
import java.util.Arrays;

/**
 * Pairs the quotation marks of a block with a small stack. What a mark does follows from its neighbours first, then from its glyph,
 * then from what is open and from the next mark of its family: half of all Arabic text writes the mark that opens and closes alike,
 * and the directed ones are typed the wrong way round often enough. Nothing pairs across blocks. Linear: the stack is bounded.
 */
final class QuotationPairing {
    /** The partner of an opening mark that nothing closes. */
    static final int UNCLOSED = -1;
    /** The partner of a mark that takes part in no quotation. */
    static final int STRAY = -2;

    /** Nobody nests deeper; a hostile text is kept from growing the stack. */
    private static final int DEEPEST = 6;

    private static final int NONE = -1;

    private final Lexemes lexemes;
    private final Marks marks;
    private final int[] partners;
    private final int[] next;
    private final int[] upcoming = new int[MarkFamily.values().length];
    private final int[] open = new int[MarkFamily.values().length];
    private final boolean[] reversed = new boolean[MarkFamily.values().length];
    private final int[] stack = new int[DEEPEST];
    private int depth;

    QuotationPairing(Lexemes lexemes, Marks marks) {
        this.lexemes = lexemes;
        this.marks = marks;
        partners = new int[marks.size()];
        next = new int[marks.size()];
        voteOnDirections();
    }

    /** The partner of each mark: its index, {@link #UNCLOSED} or {@link #STRAY}. */
    int[] partners() {
        return partners;
    }

    /** Where most marks of a family contradict their glyphs, the text writes them the other way round (CLDR's ”…“). */
    private void voteOnDirections() {
        int[] votes = new int[reversed.length];
        for (int m = 0; m < marks.size(); m++) {
            int side = marks.side(m);
            if (side != MarkFamily.EITHER && marks.isClear(m)) {
                votes[marks.family(m).ordinal()] += side == MarkFamily.OPENING == marks.opens(m) ? 1 : -1;
            }
        }
        for (int family = 0; family < votes.length; family++) {
            reversed[family] = votes[family] < 0;
        }
    }

    /** Pairs the marks {@code from} to {@code to} of one block, which ends before token {@code end}. */
    void pair(int from, int to, int end) {
        depth = 0;
        Arrays.fill(open, 0);
        Arrays.fill(upcoming, NONE);
        for (int m = to - 1; m > from - 1; m--) {
            int family = marks.family(m).ordinal();
            next[m] = upcoming[family];
            upcoming[family] = m;
        }
        for (int m = from; m < to; m++) {
            upcoming[marks.family(m).ordinal()] = next[m];
            if (opens(m)) {
                push(m);
            } else if (open[marks.family(m).ordinal()] > 0) {
                close(m, marks.family(m));
            } else if (closesAnother(m)) {
                close(m, marks.family(stack[depth - 1]));
            } else if (pairsWithNext(m)) {
                push(m);
            } else {
                partners[m] = STRAY;
            }
        }
        settle(to, end);
    }

    private boolean opens(int m) {
        boolean inside = open[marks.family(m).ordinal()] > 0;
        return switch (side(m)) {
            case MarkFamily.OPENING ->
                switch (marks.context(m)) {
                    case Marks.CLOSES -> !inside;
                    case Marks.UNSURE ->
                        !inside || next[m] != NONE && side(next[m]) == MarkFamily.CLOSING && !marks.opens(next[m]);
                    default -> true;
                };
            case MarkFamily.CLOSING ->
                marks.context(m) == Marks.OPENS_SURELY || marks.context(m) == Marks.OPENS && !inside;
            default -> marks.opens(m);
        };
    }

    /** A mark of another family closes the innermost quotation if no mark of the right family is there to do so: “السخيفة". */
    private boolean closesAnother(int m) {
        if (depth == 0 || !marks.family(m).mixes) {
            return false;
        }
        MarkFamily inner = marks.family(stack[depth - 1]);
        int right = upcoming[inner.ordinal()];
        return inner.mixes
                && (right == NONE || marks.opens(right))
                && (marks.context(m) == Marks.CLOSES || next[m] == NONE);
    }

    /** A mark that should close, where nothing is open, opens if the next of its family can close: قال" نعم". */
    private boolean pairsWithNext(int m) {
        return next[m] != NONE
                && !marks.opens(next[m])
                && !(side(m) == MarkFamily.CLOSING
                        && marks.context(m) == Marks.CLOSES
                        && side(next[m]) == MarkFamily.CLOSING);
    }

    private int side(int m) {
        int side = marks.side(m);
        if (side == MarkFamily.EITHER || !reversed[marks.family(m).ordinal()]) {
            return side;
        }
        return side == MarkFamily.OPENING ? MarkFamily.CLOSING : MarkFamily.OPENING;
    }

    private void push(int m) {
        if (depth == DEEPEST) {
            partners[m] = STRAY;
            return;
        }
        stack[depth++] = m;
        open[marks.family(m).ordinal()]++;
    }

    private int pop() {
        int m = stack[--depth];
        open[marks.family(m).ordinal()]--;
        return m;
    }

    /** Closes the innermost quotation of a family; marks opened within it and never closed are stray. */
    private void close(int m, MarkFamily family) {
        int opening = pop();
        while (marks.family(opening) != family) {
            partners[opening] = STRAY;
            opening = pop();
        }
        join(opening, m);
    }

    private void join(int opening, int closing) {
        boolean empty = marks.end(opening) == marks.token(closing);
        partners[opening] = empty ? STRAY : closing;
        partners[closing] = empty ? STRAY : opening;
    }

    /** What is open at the end of the block: two straight marks may belong together ("نعم "قال), the rest stays unclosed. */
    private void settle(int to, int end) {
        for (int k = 0; k < depth; k++) {
            int opening = stack[k];
            if (k + 1 < depth && belongTogether(opening, stack[k + 1])) {
                join(opening, stack[++k]);
            } else {
                partners[opening] = mayStayOpen(opening, to, end) ? UNCLOSED : STRAY;
            }
        }
    }

    private boolean belongTogether(int first, int second) {
        if (marks.family(first) != marks.family(second)
                || marks.side(second) == MarkFamily.OPENING
                || marks.context(second) == Marks.OPENS_SURELY) {
            return false;
        }
        for (int i = marks.end(first); i < marks.token(second); i++) {
            if (lexemes.kind(i) == TokenKind.TERMINATOR || lexemes.kind(i) == TokenKind.COLON) {
                return false;
            }
        }
        return true;
    }

    /** Nothing is opened by an apostrophe, by the last token of a block, or by a mark set twice where one is meant. */
    private boolean mayStayOpen(int opening, int to, int end) {
        int after = opening + 1;
        boolean doubled = after < to && marks.token(after) == marks.end(opening) && partners[after] != STRAY;
        return marks.family(opening).reported && !doubled && marks.end(opening) < end;
    }
}
