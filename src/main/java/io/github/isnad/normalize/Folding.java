package io.github.isnad.normalize;

import org.jspecify.annotations.Nullable;

/**
 * The pass over a text: reads a stretch of it, writes into an array. A letter is written before its marks are read; a hamza or
 * madda then changes the letter that stands written. What goes leaves no trace, so that a second pass finds nothing to do.
 */
final class Folding {
    /** What {@link #run} returns if the target is too small. */
    static final int TOO_SMALL = -1;

    private final FoldTable table;
    private final char[] entries;

    Folding(FoldTable table) {
        this.table = table;
        this.entries = table.entries();
    }

    /**
     * Folds the text from {@code start} to {@code end} into the target from {@code targetStart} on; returns the end of what was
     * written, or {@link #TOO_SMALL}. Edits are recorded if asked for: text and target must both begin at 0 then.
     */
    int run(CharSequence text, int start, int end, char[] target, int targetStart, @Nullable Edits edits) {
        int out = targetStart;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            char folded = entries[c];
            if (folded == FoldTable.UNSETTLED) {
                out = write(c, i, target, targetStart, out, edits);
                if (out == TOO_SMALL) {
                    return TOO_SMALL;
                }
            } else if (folded != FoldTable.DELETED) {
                if (out == target.length) {
                    return TOO_SMALL;
                }
                target[out++] = folded;
            } else if (edits != null) {
                edits.add(i, i + 1, out, out);
            }
        }
        return out;
    }

    /** Writes what becomes of the character at {@code i}, which may depend on what is written before it. */
    private int write(char c, int i, char[] target, int targetStart, int out, @Nullable Edits edits) {
        if (Character.isLowSurrogate(c) && out > targetStart && Character.isHighSurrogate(target[out - 1])) {
            String folded = table.replacement(Character.toCodePoint(target[out - 1], c));
            if (folded != null) {
                int end = put(folded, target, out - 1);
                if (edits != null && end != TOO_SMALL) {
                    edits.join(out - 1, i + 1, end);
                }
                return end;
            }
        } else if (table.isComposing(c)) {
            int letter = letterBefore(target, targetStart, out);
            char composed = letter < targetStart ? Composition.NONE : Composition.compose(target[letter], c);
            if (composed != Composition.NONE) {
                target[letter] = table.fold(composed).charAt(0);
                if (edits != null) {
                    edits.join(letter, i + 1, out);
                }
                return out;
            }
        }
        String folded = table.fold(c);
        int end = put(folded, target, out);
        if (edits != null && end != TOO_SMALL && folded.length() != 1) {
            edits.add(i, i + 1, out, end);
        }
        return end;
    }

    private static int put(String folded, char[] target, int out) {
        int end = out + folded.length();
        if (end > target.length) {
            return TOO_SMALL;
        }
        folded.getChars(0, folded.length(), target, out);
        return end;
    }

    /** The index of the letter that a combining mark behind {@code out} may join; less than {@code targetStart} if there is none. */
    private static int letterBefore(char[] target, int targetStart, int out) {
        int first = Math.max(targetStart, out - 1 - Composition.MOST_MARKS_BETWEEN);
        int at = out - 1;
        while (at > first && Composition.isVowelMark(target[at])) {
            at--;
        }
        return at;
    }
}
