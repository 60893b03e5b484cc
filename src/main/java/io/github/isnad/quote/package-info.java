/** Attributed quotes: content, cue, source and the chain of sources. */
@NullMarked
package io.github.isnad.quote;

import org.jspecify.annotations.NullMarked;
