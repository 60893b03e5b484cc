/** Blocks, sentences and paired quotation marks. */
@NullMarked
package io.github.isnad.internal.sentence;

import org.jspecify.annotations.NullMarked;
