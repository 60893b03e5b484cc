package io.github.isnad.internal.number;

import io.github.isnad.internal.lexicon.LexiconReader;
import io.github.isnad.internal.lexicon.LexiconWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sequences of symbols and what they mean; walked from {@link #ROOT} one symbol at a time. */
final class PhraseTree<T> {
    static final int ROOT = 0;
    static final int NOWHERE = -1;

    private static final int SPREAD = 0x9E3779B9;

    /** Open addressing: a node and a symbol, and the node behind; the root, behind nothing, marks a free slot. */
    private long[] steps = new long[1 << 8];

    private int[] behind = new int[steps.length];
    /** What the sequence that ends at a node means. */
    private final List<@Nullable T> meanings = new ArrayList<>();

    PhraseTree() {
        meanings.add(null);
    }

    /** Reads one that was compiled: for each node the step to it and what it means. */
    PhraseTree(LexiconReader in, List<T> all) {
        this();
        for (int left = in.number(); left > 0; left--) {
            long step = in.longNumber();
            int node = stepOrGrow((int) (step >>> Integer.SIZE), (int) step);
            int meaning = in.number();
            meanings.set(node, meaning == 0 ? null : all.get(meaning - 1));
        }
    }

    /** Compiles it; what a sequence means by its place among all meanings. */
    void write(LexiconWriter out, List<T> all) {
        long[] stepTo = new long[meanings.size()];
        for (int i = 0; i < steps.length; i++) {
            stepTo[behind[i]] = steps[i];
        }
        out.number(meanings.size() - 1);
        for (int node = 1; node < stepTo.length; node++) {
            out.longNumber(stepTo[node]);
            T meaning = meanings.get(node);
            out.number(meaning == null ? 0 : all.indexOf(meaning) + 1);
        }
    }

    /** {@return what sequences mean, each once} */
    List<T> meanings() {
        Set<@Nullable T> all = new LinkedHashSet<>(meanings);
        all.remove(null);
        return List.copyOf(all);
    }

    /** Adds a sequence, unless it has a meaning already. */
    void add(int[] symbols, T meaning) {
        int node = ROOT;
        for (int symbol : symbols) {
            node = stepOrGrow(node, symbol);
        }
        if (meanings.get(node) == null) {
            meanings.set(node, meaning);
        }
    }

    private int stepOrGrow(int node, int symbol) {
        int slot = slot(node, symbol);
        if (behind[slot] == ROOT) {
            steps[slot] = key(node, symbol);
            behind[slot] = meanings.size();
            meanings.add(null);
            if (meanings.size() > steps.length / 2) {
                grow();
                return meanings.size() - 1;
            }
        }
        return behind[slot];
    }

    private void grow() {
        long[] oldSteps = steps;
        int[] oldBehind = behind;
        steps = new long[oldSteps.length * 2];
        behind = new int[steps.length];
        for (int i = 0; i < oldSteps.length; i++) {
            if (oldBehind[i] != ROOT) {
                int slot = slot((int) (oldSteps[i] >>> Integer.SIZE), (int) oldSteps[i]);
                steps[slot] = oldSteps[i];
                behind[slot] = oldBehind[i];
            }
        }
    }

    /** {@return the node behind a symbol, or {@link #NOWHERE}} */
    int step(int node, int symbol) {
        int next = behind[slot(node, symbol)];
        return next == ROOT ? NOWHERE : next;
    }

    /** {@return what the sequence that ends at a node means, or null} */
    @Nullable
    T meaning(int node) {
        return meanings.get(node);
    }

    /** The slot of a step, or the free one that it may take. */
    private int slot(int node, int symbol) {
        long key = key(node, symbol);
        int slot = (node * 31 + symbol) * SPREAD >>> Integer.numberOfLeadingZeros(steps.length - 1);
        while (behind[slot] != ROOT && steps[slot] != key) {
            slot = slot + 1 & steps.length - 1;
        }
        return slot;
    }

    private static long key(int node, int symbol) {
        return (long) node << Integer.SIZE | symbol & 0xFFFFFFFFL;
    }
}
