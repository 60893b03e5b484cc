package io.github.isnad.normalize;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a set of folds makes of each character. Most characters become one or none: these stand in one array, filled as they
 * turn up, so that a fresh JVM pays only for the characters it sees. The fill is a benign race: whoever writes an entry writes the
 * same one.
 */
final class FoldTable {
    /** The entry of a character that goes. */
    static final char DELETED = '\uFFFF';
    /** The entry of a character that is not looked up yet, becomes several, or depends on its neighbours. */
    static final char UNSETTLED = 0;

    private final Fold[] folds;
    private final boolean composes;
    private final char[] entries = new char[Character.MAX_VALUE + 1];

    FoldTable(Set<Fold> folds) {
        this.folds = folds.toArray(new Fold[0]);
        this.composes = folds.contains(Fold.COMPOSITION);
    }

    /** For each UTF-16 code unit what it becomes, {@link #DELETED} or {@link #UNSETTLED}. */
    char[] entries() {
        return entries;
    }

    /** Whether a character may join a letter before it. */
    boolean isComposing(char c) {
        return composes && Composition.isComposing(c);
    }

    /** What all folds together make of a code point that has no neighbours; settles its entry. */
    String fold(int c) {
        String folded = replacement(c);
        if (folded == null) {
            folded = Character.toString(c);
        }
        if (!dependsOnNeighbours(c)) {
            if (folded.isEmpty()) {
                entries[c] = DELETED;
            } else if (folded.length() == 1 && folded.charAt(0) != DELETED) {
                entries[c] = folded.charAt(0);
            }
        }
        return folded;
    }

    /** The same, but null for what no fold touches. */
    @Nullable
    String replacement(int c) {
        for (Fold fold : folds) {
            String replacement = Mappings.of(fold, c);
            if (replacement != null) {
                return foldAll(replacement);
            }
        }
        return null;
    }

    private String foldAll(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char entry = entries[text.charAt(i)];
            if (entry == UNSETTLED) {
                folded.append(fold(text.charAt(i)));
            } else if (entry != DELETED) {
                folded.append(entry);
            }
        }
        return folded.toString();
    }

    private boolean dependsOnNeighbours(int c) {
        return c > Character.MAX_VALUE || Character.isLowSurrogate((char) c) || isComposing((char) c);
    }
}
