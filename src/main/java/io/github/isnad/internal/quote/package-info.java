/** The frames of reported speech. */
@NullMarked
package io.github.isnad.internal.quote;

import org.jspecify.annotations.NullMarked;
