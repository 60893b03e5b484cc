/** Mentions of numbers with value, qualifier and unit. */
@NullMarked
package io.github.isnad.number;

import org.jspecify.annotations.NullMarked;
