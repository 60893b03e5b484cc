package io.github.isnad.internal.quote;

import org.jspecify.annotations.Nullable;

/**
 * What a finite verb of saying has behind it.
 *
 * @param introduction what introduces the content
 * @param source the source between verb and introduction, or null if only adverbials stand there
 * @param plausible whether nothing stands there that belongs neither to the source nor to the verb
 */
record VerbClause(Introduction introduction, @Nullable Phrase source, boolean plausible) {}
