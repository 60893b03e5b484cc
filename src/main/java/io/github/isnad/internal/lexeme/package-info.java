/** One look-up per token: what the rules see of the text. */
@NullMarked
package io.github.isnad.internal.lexeme;

import org.jspecify.annotations.NullMarked;
