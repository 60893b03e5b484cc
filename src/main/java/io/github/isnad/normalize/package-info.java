/** Arabic normalisation with exact alignment to the raw text. */
@NullMarked
package io.github.isnad.normalize;

import org.jspecify.annotations.NullMarked;
