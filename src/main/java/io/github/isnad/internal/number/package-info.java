/** The grammar of numbers. */
@NullMarked
package io.github.isnad.internal.number;

import org.jspecify.annotations.NullMarked;
