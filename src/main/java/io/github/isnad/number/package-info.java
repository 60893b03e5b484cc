/**
 * Numbers: {@link io.github.isnad.number.NumberMention} is every numeral of a text, with what it is, its value, qualifier and unit.
 */
@NullMarked
package io.github.isnad.number;

import org.jspecify.annotations.NullMarked;
