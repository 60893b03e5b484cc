package io.github.isnad.internal.quote;

import static io.github.isnad.internal.quote.CueForm.Form.IMPERFECT;
import static io.github.isnad.internal.quote.CueForm.Form.PERFECT;
import static io.github.isnad.internal.quote.CueForm.Gender.FEMININE;
import static io.github.isnad.internal.quote.CueForm.Gender.MASCULINE;
import static io.github.isnad.internal.quote.CueForm.GrammaticalNumber.DUAL;
import static io.github.isnad.internal.quote.CueForm.GrammaticalNumber.PLURAL;
import static io.github.isnad.internal.quote.CueForm.GrammaticalNumber.SINGULAR;

import io.github.isnad.internal.quote.CueForm.Form;
import io.github.isnad.internal.quote.CueForm.Gender;
import io.github.isnad.internal.quote.CueForm.GrammaticalNumber;
import java.util.ArrayList;
import java.util.List;

/**
 * The forms of a verb in the third person and the first, from its past and present (third person masculine singular). Weak verbs
 * are told by their letters: hollow (قال، أفاد) by an alef before the last letter, defective (نفى، دعا، بقي) by a final weak letter,
 * doubled (ردّ) by the shadda that the word list writes.
 */
final class Conjugation {
    private static final char ALEF = '\u0627';
    private static final char ALEF_HAMZA = '\u0623';
    private static final char ALEF_MADDA = '\u0622';
    private static final char ALEF_MAKSURA = '\u0649';
    private static final char HAMZA = '\u0621';
    private static final char YEH = '\u064A';
    private static final char YEH_HAMZA = '\u0626';
    private static final char WAW = '\u0648';
    private static final char WAW_HAMZA = '\u0624';
    private static final char TEH = '\u062A';
    private static final char NOON = '\u0646';
    private static final char SHADDA = '\u0651';
    private static final String PLURAL_PAST = "" + WAW + ALEF;
    private static final String PLURAL_PRESENT = "" + WAW + NOON;

    private final String past;
    private final String present;
    private final boolean hollow;
    private final boolean defective;
    private final boolean doubled;
    private final List<String> pronouns;
    private final List<Inflection> forms = new ArrayList<>();

    private Conjugation(String past, String present, List<String> pronouns) {
        this.pronouns = pronouns;
        doubled = past.charAt(past.length() - 1) == SHADDA;
        this.past = plain(past);
        this.present = plain(present);
        char last = last(this.past);
        defective = last == ALEF_MAKSURA || last == ALEF || last == YEH;
        hollow = this.past.charAt(this.past.length() - 2) == ALEF && last != ALEF_HAMZA && !defective && !doubled;
    }

    /**
     * Conjugates a verb.
     *
     * @param past the past, third person masculine singular
     * @param present the present of the same person
     * @param pronouns the pronouns that it takes as object
     * @return its forms, the more frequent first; a form that is written like one before it may be there again
     */
    static List<Inflection> of(String past, String present, List<String> pronouns) {
        Conjugation verb = new Conjugation(past, present, pronouns);
        verb.past();
        verb.present();
        return List.copyOf(verb.forms);
    }

    /** {@return the word without shadda} */
    static String plain(String word) {
        return word.replace(String.valueOf(SHADDA), "");
    }

    private void past() {
        String cut = defective ? head(past) : past; // before a long vowel
        String glide = cut + (last(present) == WAW ? WAW : YEH);
        String beforeTeh = last(past) == YEH ? past : cut; // بقيت، but نفت
        String beforeConsonant = defective ? glide : hollow ? shortened(past) : doubled ? past + last(past) : past;
        third(PERFECT, MASCULINE, SINGULAR, past, objectStem(past));
        third(PERFECT, FEMININE, SINGULAR, beforeTeh + TEH, beforeTeh + TEH);
        for (String stem : beforeWaw(cut)) {
            third(PERFECT, MASCULINE, PLURAL, stem + PLURAL_PAST, stem + WAW);
        }
        add(PERFECT, MASCULINE, DUAL, withAlef(defective ? glide : past));
        add(PERFECT, FEMININE, DUAL, beforeTeh + TEH + ALEF);
        boolean endsInNoon = last(beforeConsonant) == NOON; // it merges with that of the ending
        add(PERFECT, FEMININE, PLURAL, endsInNoon ? beforeConsonant : beforeConsonant + NOON);
        first(PERFECT, SINGULAR, last(beforeConsonant) == TEH ? beforeConsonant : beforeConsonant + TEH);
        first(PERFECT, PLURAL, endsInNoon ? beforeConsonant + ALEF : beforeConsonant + NOON + ALEF);
    }

    private void present() {
        String stem = present.substring(1);
        String cut = defective ? head(stem) : stem;
        String glide = last(stem) == ALEF_MAKSURA ? head(stem) + YEH : stem;
        third(IMPERFECT, MASCULINE, SINGULAR, YEH + stem, YEH + objectStem(stem));
        third(IMPERFECT, FEMININE, SINGULAR, TEH + stem, TEH + objectStem(stem));
        for (String plural : beforeWaw(YEH + cut)) {
            third(IMPERFECT, MASCULINE, PLURAL, plural + PLURAL_PRESENT, plural + PLURAL_PRESENT);
            add(IMPERFECT, MASCULINE, PLURAL, plural + PLURAL_PAST);
        }
        add(IMPERFECT, MASCULINE, DUAL, withAlef(YEH + glide) + NOON);
        add(IMPERFECT, FEMININE, DUAL, withAlef(TEH + glide) + NOON);
        String beforeNoon = doubled ? stem + last(stem) : defective ? glide : hollow ? shortened(stem) : stem;
        add(IMPERFECT, FEMININE, PLURAL, YEH + (last(beforeNoon) == NOON ? beforeNoon : beforeNoon + NOON));
        first(IMPERFECT, SINGULAR, ALEF_HAMZA + stem);
        first(IMPERFECT, PLURAL, NOON + stem);
    }

    private void third(Form form, Gender gender, GrammaticalNumber number, String word, String beforePronoun) {
        Inflection inflection = new Inflection(word, form, gender, number, false, false, true);
        forms.add(inflection);
        for (String pronoun : pronouns) {
            forms.add(inflection.suffixed(beforePronoun, pronoun));
        }
    }

    private void add(Form form, Gender gender, GrammaticalNumber number, String word) {
        forms.add(new Inflection(word, form, gender, number, false, false, false));
    }

    private void first(Form form, GrammaticalNumber number, String word) {
        forms.add(new Inflection(word, form, MASCULINE, number, true, false, false));
    }

    /** A final alef maksura is written alef before a pronoun: نفاه، رآه. */
    private static String objectStem(String word) {
        if (last(word) != ALEF_MAKSURA) {
            return word;
        }
        String head = head(word);
        return last(head) == ALEF_HAMZA ? head(head) + ALEF_MADDA : head + ALEF;
    }

    /** The spellings of a final hamza before و: بدأوا بدؤوا، جاؤوا جاءوا، يجيئون. */
    private static List<String> beforeWaw(String word) {
        String head = head(word);
        return switch (last(word)) {
            case ALEF_HAMZA -> List.of(word, head + WAW_HAMZA);
            case HAMZA -> List.of(head + (last(head) == YEH ? YEH_HAMZA : WAW_HAMZA), word);
            default -> List.of(word);
        };
    }

    private static String withAlef(String word) {
        return last(word) == ALEF_HAMZA ? head(word) + ALEF_MADDA : word + ALEF;
    }

    /** Takes the weak letter before the last out: قال، قل. */
    private static String shortened(String word) {
        String head = head(head(word));
        return head + (last(word) == HAMZA ? YEH_HAMZA : last(word));
    }

    private static String head(String word) {
        return word.substring(0, word.length() - 1);
    }

    private static char last(String word) {
        return word.charAt(word.length() - 1);
    }
}
