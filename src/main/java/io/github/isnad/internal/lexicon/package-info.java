/** Word lists as data and the vocabulary that all of them share. */
@NullMarked
package io.github.isnad.internal.lexicon;

import org.jspecify.annotations.NullMarked;
