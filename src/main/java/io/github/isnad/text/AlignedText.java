package io.github.isnad.text;

import java.io.Serializable;
import java.util.Objects;

/**
 * A normalised text beside the raw one it was made of: the one public type that knows two coordinate systems. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * AlignedText text = ArabicNormalizer.search().align("قالَ الرّئيس");
 * int at = text.normalized().indexOf("الرئيس");
 * text.toOriginal(new Span(at, at + 6)).in(text.original()); // الرّئيس
 * }</pre>
 *
 * @param original the raw text, not null
 * @param normalized its normal form, not null
 * @param alignment which stretch of one stands for which of the other, not null
 */
public record AlignedText(String original, String normalized, Alignment alignment) implements Serializable {
    /**
     * Checks the components.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if {@code alignment} is one of texts of other lengths
     */
    public AlignedText {
        Objects.requireNonNull(original, "original must not be null");
        Objects.requireNonNull(normalized, "normalized must not be null");
        Objects.requireNonNull(alignment, "alignment must not be null");
        if (alignment.originalLength() != original.length() || alignment.normalizedLength() != normalized.length()) {
            throw new IllegalArgumentException("alignment must be one of lengths " + original.length() + " and "
                    + normalized.length() + ", got " + alignment);
        }
    }

    /**
     * Maps a stretch of the normalised text to the raw text.
     *
     * @param span UTF-16 offsets in {@link #normalized}, half open, not null
     * @return UTF-16 offsets in {@link #original}, half open, never null
     * @throws IndexOutOfBoundsException if {@code span} does not lie in the normalised text
     * @see Alignment#toOriginal
     */
    public Span toOriginal(Spanned span) {
        return alignment.toOriginal(span);
    }

    /**
     * Maps a stretch of the raw text to the normalised text.
     *
     * @param span UTF-16 offsets in {@link #original}, half open, not null
     * @return UTF-16 offsets in {@link #normalized}, half open, never null
     * @throws IndexOutOfBoundsException if {@code span} does not lie in the raw text
     * @see Alignment#toNormalized
     */
    public Span toNormalized(Spanned span) {
        return alignment.toNormalized(span);
    }

    /**
     * Joins two stages.
     *
     * @param next what a second stage made of {@link #normalized}, not null
     * @return the second stage's normal form beside the raw text of this one, never null
     * @throws IllegalArgumentException if {@code next}'s original is not this normalised text
     */
    public AlignedText andThen(AlignedText next) {
        Objects.requireNonNull(next, "next must not be null");
        if (!next.original.equals(normalized)) {
            throw new IllegalArgumentException(
                    "next must start from \"" + normalized + "\", got \"" + next.original + "\"");
        }
        return new AlignedText(original, next.normalized, alignment.andThen(next.alignment));
    }
}
