/**
 * Attributed quotes: {@link io.github.isnad.quote.Quote} is what is said, with its {@link io.github.isnad.quote.Cue} (the words of
 * saying), its {@link io.github.isnad.quote.Source} and the {@link io.github.isnad.quote.ChainLink chain} of those who pass it on.
 */
@NullMarked
package io.github.isnad.quote;

import org.jspecify.annotations.NullMarked;
