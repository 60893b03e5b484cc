/** Numeric claims: what is counted, by how much, and who says so. */
@NullMarked
package io.github.isnad.claim;

import org.jspecify.annotations.NullMarked;
