package io.github.isnad.internal.quote;

import io.github.isnad.internal.quote.CueForm.Form;
import io.github.isnad.internal.quote.CueForm.Gender;
import io.github.isnad.internal.quote.CueForm.GrammaticalNumber;

/**
 * A word that a lemma becomes.
 *
 * @param word the word, in natural spelling without vowels
 * @param common whether it is one of the forms that make up most of the news: a third person without suffix, not dual, not short. A
 *     common form of any lemma takes precedence over an uncommon form of any other that is written alike
 */
record Inflection(
        String word,
        Form form,
        Gender gender,
        GrammaticalNumber number,
        boolean firstPerson,
        boolean pronoun,
        boolean common) {

    /** {@return the same form with a pronoun behind it} */
    Inflection suffixed(String stem, String pronounSuffix) {
        return new Inflection(stem + pronounSuffix, form, gender, number, firstPerson, true, false);
    }
}
