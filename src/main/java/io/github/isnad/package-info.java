/**
 * Arabic news text in, attributed quotes and numeric claims out: {@link io.github.isnad.NewsAnalyzer} makes a {@link
 * io.github.isnad.Document} of a text.
 */
@NullMarked
package io.github.isnad;

import org.jspecify.annotations.NullMarked;
