package io.github.isnad.internal.number;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sequences of symbols and what they mean; walked from {@link #ROOT} one symbol at a time. */
final class PhraseTree<T> {
    static final int ROOT = 0;
    static final int NOWHERE = -1;

    private final Map<Long, Integer> steps = new HashMap<>();
    private final Map<Integer, T> meanings = new HashMap<>();
    private int size = 1;

    /** Adds a sequence, unless it has a meaning already. */
    void add(int[] symbols, T meaning) {
        int node = ROOT;
        for (int symbol : symbols) {
            Integer next = steps.putIfAbsent(key(node, symbol), size);
            node = next == null ? size++ : next;
        }
        meanings.putIfAbsent(node, meaning);
    }

    /** {@return the node behind a symbol, or {@link #NOWHERE}} */
    int step(int node, int symbol) {
        return steps.getOrDefault(key(node, symbol), NOWHERE);
    }

    /** {@return what the sequence that ends at a node means, or null} */
    @Nullable
    T meaning(int node) {
        return meanings.get(node);
    }

    private static long key(int node, int symbol) {
        return (long) node << 32 | symbol & 0xFFFFFFFFL;
    }
}
