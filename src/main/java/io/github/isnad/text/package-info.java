/** Spans of the raw text, the alignment of a normalised text with it, and diagnostics. */
@NullMarked
package io.github.isnad.text;

import org.jspecify.annotations.NullMarked;
