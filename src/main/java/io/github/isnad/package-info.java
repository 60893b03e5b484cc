/** Arabic news text in, attributed quotes and numeric claims out. */
@NullMarked
package io.github.isnad;

import org.jspecify.annotations.NullMarked;
