/**
 * Arabic normalisation with exact alignment to the raw text: {@link io.github.isnad.normalize.ArabicNormalizer} over a set of
 * {@link io.github.isnad.normalize.Fold folds} or a {@link io.github.isnad.normalize.Profile}, and before it, for scraped text, {@link
 * io.github.isnad.normalize.HtmlEntities}.
 */
@NullMarked
package io.github.isnad.normalize;

import org.jspecify.annotations.NullMarked;
