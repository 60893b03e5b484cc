/**
 * Executable specifications: Arabic text in, expected pieces out as text, in {@code src/test/resources/spec/STAGE/*.txt}.
 *
 * <p>A case is a heading ({@code # what it shows}) and lines of {@code key: value}; a blank line ends it. Values may hold the
 * escapes of Java strings ({@code \n}, {@code \u200F}). A piece is written as its surface, with {@code #2} behind it where only
 * the second occurrence in the text is meant; {@code -} says that there is none. Everything found must be listed, in order; of
 * what is found only the attributes given are compared; {@code none:} says that nothing is found.
 */
@NullMarked
package io.github.isnad.spec;

import org.jspecify.annotations.NullMarked;
