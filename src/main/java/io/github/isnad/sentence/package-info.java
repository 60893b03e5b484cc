/** Sentences and the role of the block in which they stand. */
@NullMarked
package io.github.isnad.sentence;

import org.jspecify.annotations.NullMarked;
