package io.github.isnad.internal.quote;

import io.github.isnad.internal.quote.CueForm.Gender;
import org.jspecify.annotations.Nullable;

/**
 * A place where somebody is named who may speak.
 *
 * @param phrase the noun phrase
 * @param position the token of the verb with which it stands
 * @param gender the gender that the verb shows, or null if none shows it
 * @param plural whether several people are named
 * @param joined whether others are joined to the first: الطالبة وأسرتها, whose verb is singular before them and plural behind
 * @param speaks whether it is the source of a statement, not only the subject of some verb
 */
record Mention(Phrase phrase, int position, @Nullable Gender gender, boolean plural, boolean joined, boolean speaks) {}
