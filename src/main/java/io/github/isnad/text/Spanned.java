package io.github.isnad.text;

/** Whatever stands at a place of the raw text. Offsets are UTF-16 code units, half open. */
public interface Spanned {
    /** {@return the offset of the first UTF-16 code unit} */
    int start();

    /** {@return the offset behind the last UTF-16 code unit} */
    int end();

    /** {@return the place alone, never null} */
    default Span span() {
        return new Span(start(), end());
    }

    /** {@return the number of UTF-16 code units} */
    default int length() {
        return end() - start();
    }

    /**
     * Tells whether all of another stretch lies in this one.
     *
     * @param other the other stretch, not null
     * @return true if {@code other} starts and ends within this one
     */
    default boolean contains(Spanned other) {
        return start() <= other.start() && other.end() <= end();
    }

    /**
     * Tells whether two stretches have at least one code unit in common.
     *
     * @param other the other stretch, not null
     * @return true if they overlap
     */
    default boolean overlaps(Spanned other) {
        return start() < other.end() && other.start() < end();
    }

    /**
     * Reads the surface.
     *
     * @param text the raw text that the offsets refer to, not null
     * @return the characters of the stretch, never null
     * @throws IndexOutOfBoundsException if the stretch does not lie in {@code text}
     */
    default String in(CharSequence text) {
        return text.subSequence(start(), end()).toString();
    }
}
