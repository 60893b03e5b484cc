package io.github.isnad.internal.quote;

import io.github.isnad.quote.SpeechAct;
import io.github.isnad.quote.Stance;

/**
 * A word of saying as one of its forms. Gender, number and person are those of the source: of the subject of a verb or participle, of
 * the possessor of a noun (قولها is feminine); a noun without a suffix tells nothing and counts as masculine singular.
 *
 * @param lemma the dictionary form
 * @param act what the source does by saying it
 * @param stance how it presents what is said
 * @param form which form of the lemma it is
 * @param gender the gender of the source
 * @param number the number of the source
 * @param firstPerson whether the source is the speaker of the form: أقول، قولي
 * @param pronoun whether an object or possessive pronoun is suffixed: أبلغه، قوله
 * @param frames the bits of the frames that it allows
 */
record CueForm(
        String lemma,
        SpeechAct act,
        Stance stance,
        Form form,
        Gender gender,
        GrammaticalNumber number,
        boolean firstPerson,
        boolean pronoun,
        int frames) {
    /** Which form of its lemma a cue is. */
    enum Form {
        /** قال، أعلنت. */
        PERFECT,
        /** يقول، تعلن. */
        IMPERFECT,
        /** The circumstantial accusative: قائلا، مضيفة، مشيرين. */
        PARTICIPLE,
        /** قول، تصريح، تأكيده. */
        NOUN
    }

    /** The gender that a form agrees with. */
    enum Gender {
        /** قال. */
        MASCULINE,
        /** قالت. */
        FEMININE
    }

    /** The number that a form agrees with. */
    enum GrammaticalNumber {
        /** قال. */
        SINGULAR,
        /** قالا. */
        DUAL,
        /** قالوا. */
        PLURAL
    }

    /** {@return whether it is a verb with a person} */
    boolean isFinite() {
        return form == Form.PERFECT || form == Form.IMPERFECT;
    }

    /** {@return whether it takes what is said in that way} */
    boolean allows(Frame frame) {
        return (frames & frame.bit()) != 0;
    }
}
