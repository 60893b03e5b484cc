/** What a number counts, and who claims it. */
@NullMarked
package io.github.isnad.internal.claim;

import org.jspecify.annotations.NullMarked;
