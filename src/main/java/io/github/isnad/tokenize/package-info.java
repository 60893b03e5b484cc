/** Tokens: words, numbers, marks and the rest, as spans of the raw text. */
@NullMarked
package io.github.isnad.tokenize;

import org.jspecify.annotations.NullMarked;
