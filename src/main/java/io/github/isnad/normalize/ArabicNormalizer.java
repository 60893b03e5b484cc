package io.github.isnad.normalize;

import io.github.isnad.text.AlignedText;
import io.github.isnad.text.Alignment;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes variation out of Arabic text: spelling, marks, shapes, digits, signs and invisible characters, each by a {@link Fold}.
 * The raw text stays the document; its normal form is a view, and {@link #align} leads from one to the other.
 *
 * <pre>{@code
 * ArabicNormalizer search = ArabicNormalizer.search();
 * search.normalize("أعلنتْ الـــحكومة ١٢٫٥٪"); // اعلنت الحكومة 12.5%
 * }</pre>
 *
 * <p>Any text is accepted, lone surrogates included; the time is linear in its length. Normalising twice gives what normalising
 * once gives, and a surrogate pair is never split. Immutable and thread-safe.
 */
public final class ArabicNormalizer {
    private static final ArabicNormalizer LOSSLESS =
            new ArabicNormalizer(Profile.LOSSLESS.id(), Profile.LOSSLESS.folds());
    private static final ArabicNormalizer SEARCH = new ArabicNormalizer(Profile.SEARCH.id(), Profile.SEARCH.folds());
    private static final ArabicNormalizer AGGRESSIVE =
            new ArabicNormalizer(Profile.AGGRESSIVE.id(), Profile.AGGRESSIVE.folds());

    /** Room for a few ligatures; a text with more of them is begun anew with room for all. */
    private static final int SLACK = 16;
    /** The longest that one character becomes: a ligature of one word. */
    private static final int LONGEST = 4;

    private final String name;
    private final Set<Fold> folds;
    private final FoldTable table;
    private final Folding folding;
    private final boolean shortens;

    private ArabicNormalizer(String name, Set<Fold> folds) {
        this.name = name;
        this.folds = folds;
        this.table = new FoldTable(folds);
        this.folding = new Folding(table);
        this.shortens = folds.contains(Fold.REPEATED_LETTERS);
    }

    /** {@return the normaliser of {@link Profile#LOSSLESS}, never null} */
    public static ArabicNormalizer lossless() {
        return LOSSLESS;
    }

    /** {@return the normaliser of {@link Profile#SEARCH}, never null} */
    public static ArabicNormalizer search() {
        return SEARCH;
    }

    /** {@return the normaliser of {@link Profile#AGGRESSIVE}, never null} */
    public static ArabicNormalizer aggressive() {
        return AGGRESSIVE;
    }

    /**
     * Gives the normaliser of a profile.
     *
     * @param profile the profile, not null
     * @return its normaliser, never null
     * @throws NullPointerException if {@code profile} is null
     */
    public static ArabicNormalizer of(Profile profile) {
        return switch (Objects.requireNonNull(profile, "profile must not be null")) {
            case LOSSLESS -> LOSSLESS;
            case SEARCH -> SEARCH;
            case AGGRESSIVE -> AGGRESSIVE;
        };
    }

    /**
     * Makes a normaliser of any set of folds. It holds a table of 128 KB: make one and keep it.
     *
     * @param folds the folds, in any order, not null and without null; copied
     * @return the normaliser, never null
     * @throws NullPointerException if {@code folds} is null or contains null
     * @throws IllegalArgumentException if {@code folds} has both {@link Fold#ASCII_DIGITS} and {@link Fold#ARABIC_INDIC_DIGITS}
     */
    public static ArabicNormalizer of(Set<Fold> folds) {
        Objects.requireNonNull(folds, "folds must not be null");
        EnumSet<Fold> copy = EnumSet.noneOf(Fold.class);
        for (Fold fold : folds) {
            copy.add(Objects.requireNonNull(fold, "folds must not contain null"));
        }
        if (copy.contains(Fold.ASCII_DIGITS) && copy.contains(Fold.ARABIC_INDIC_DIGITS)) {
            throw new IllegalArgumentException("folds must have one kind of digits, got " + copy);
        }
        return new ArabicNormalizer("custom", Collections.unmodifiableSet(copy));
    }

    /** {@return the folds applied, unmodifiable, in the order of their declaration, never null} */
    public Set<Fold> folds() {
        return folds;
    }

    /**
     * Normalises a text.
     *
     * @param text the raw text, not null
     * @return its normal form, never null; {@code text} itself if it is a string that needs nothing
     * @throws NullPointerException if {@code text} is null
     */
    public String normalize(CharSequence text) {
        Objects.requireNonNull(text, "text must not be null");
        if (needsNothing(text)) {
            return text.toString();
        }
        char[] target = new char[text.length() + SLACK];
        int end = normalize(text, 0, text.length(), target, 0);
        if (end < 0) {
            target = new char[text.length() * LONGEST];
            end = normalize(text, 0, text.length(), target, 0);
        }
        String normalized = new String(target, 0, end);
        return normalized.contentEquals(text) ? text.toString() : normalized;
    }

    /**
     * Normalises a text and keeps which stretch of one stands for which of the other.
     *
     * @param text the raw text, not null
     * @return the raw text, its normal form (the same as {@link #normalize(CharSequence)}) and their alignment, never null
     * @throws NullPointerException if {@code text} is null
     */
    public AlignedText align(CharSequence text) {
        String original = Objects.requireNonNull(text, "text must not be null").toString();
        int length = original.length();
        if (needsNothing(original)) {
            return new AlignedText(original, original, Alignment.identity(length));
        }
        Edits edits = new Edits();
        char[] target = new char[length + SLACK];
        int end = folding.run(original, 0, length, target, 0, edits);
        if (end < 0) {
            edits = new Edits();
            target = new char[length * LONGEST];
            end = folding.run(original, 0, length, target, 0, edits);
        }
        Alignment alignment = edits.toAlignment(length);
        if (shortens) {
            Edits shortened = new Edits();
            int folded = end;
            end = Repetition.shorten(target, 0, folded, shortened);
            alignment = alignment.andThen(shortened.toAlignment(folded));
        }
        return new AlignedText(original, new String(target, 0, end), alignment);
    }

    /**
     * Normalises a stretch of text into an array. Common characters cost no allocation. What stands before the stretch, or in the
     * array before {@code targetStart}, has no influence.
     *
     * @param text the raw text, not null
     * @param start offset of the first UTF-16 code unit
     * @param end offset behind the last one
     * @param target where to write, not null; four times the length of the stretch is always enough
     * @param targetStart where to begin in it
     * @return the end of what was written, or -1 if {@code target} is too small
     * @throws NullPointerException if {@code text} or {@code target} is null
     * @throws IndexOutOfBoundsException if the stretch does not lie in {@code text}, or {@code targetStart} in {@code target}
     */
    public int normalize(CharSequence text, int start, int end, char[] target, int targetStart) {
        Objects.requireNonNull(text, "text must not be null");
        Objects.requireNonNull(target, "target must not be null");
        Objects.checkFromToIndex(start, end, text.length());
        Objects.checkFromToIndex(targetStart, target.length, target.length);
        int written = folding.run(text, start, end, target, targetStart, null);
        return shortens && written > 0 ? Repetition.shorten(target, targetStart, written, null) : written;
    }

    private boolean needsNothing(CharSequence text) {
        if (shortens) {
            return false;
        }
        char[] entries = table.entries();
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (entries[c] != c && !staysAt(text, i, c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a character stays that has no settled entry: any at first sight, and half of a surrogate pair. */
    private boolean staysAt(CharSequence text, int i, char c) {
        if (table.entries()[c] != FoldTable.UNSETTLED || table.isComposing(c)) {
            return false;
        }
        if (!Character.isLowSurrogate(c)) {
            String folded = table.fold(c);
            return folded.length() == 1 && folded.charAt(0) == c;
        }
        return i == 0
                || !Character.isHighSurrogate(text.charAt(i - 1))
                || table.replacement(Character.toCodePoint(text.charAt(i - 1), c)) == null;
    }

    /** {@return the profile's id, or custom, and one line for each fold that says what it does, never null} */
    public String explain() {
        return folds.stream()
                .map(fold -> "\n  " + fold + ": " + fold.summary())
                .collect(Collectors.joining("", name, ""));
    }

    /** {@return the profile's id, or custom, and the names of its folds} */
    @Override
    public String toString() {
        return "ArabicNormalizer[" + name + " " + folds + "]";
    }
}
