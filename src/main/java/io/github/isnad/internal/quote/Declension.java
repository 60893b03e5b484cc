package io.github.isnad.internal.quote;

import static io.github.isnad.internal.quote.CueForm.Form.NOUN;
import static io.github.isnad.internal.quote.CueForm.Form.PARTICIPLE;
import static io.github.isnad.internal.quote.CueForm.Gender.FEMININE;
import static io.github.isnad.internal.quote.CueForm.Gender.MASCULINE;
import static io.github.isnad.internal.quote.CueForm.GrammaticalNumber.DUAL;
import static io.github.isnad.internal.quote.CueForm.GrammaticalNumber.PLURAL;
import static io.github.isnad.internal.quote.CueForm.GrammaticalNumber.SINGULAR;

import io.github.isnad.internal.quote.CueForm.Gender;
import io.github.isnad.internal.quote.CueForm.GrammaticalNumber;
import java.util.ArrayList;
import java.util.List;

/** The forms of participles and of nouns with possessive pronouns. */
final class Declension {
    private static final String HIS = "\u0647";
    private static final String HER = "\u0647\u0627";
    private static final String THEIR = "\u0647\u0645";
    private static final String THEIR_DUAL = "\u0647\u0645\u0627";
    private static final String THEIR_FEMININE = "\u0647\u0646";
    /** The pronouns that stand for most objects: ه ها هم. */
    static final List<String> THIRD_PERSON = List.of(HIS, HER, THEIR);
    /** The pronouns that are suffixed to verbs: ه ها هم هما هن ني نا ك كم. */
    static final List<String> PRONOUNS = List.of(
            HIS, HER, THEIR, THEIR_DUAL, THEIR_FEMININE, "\u0646\u064A", "\u0646\u0627", "\u0643", "\u0643\u0645");

    private static final String FINAL_ALEF = "\u0627";
    private static final String FINAL_YEH = "\u064A";
    private static final String ALEF_MAKSURA = "\u0649";
    private static final String TEH_MARBUTA = "\u0629";
    private static final String TEH = "\u062A";
    private static final String HAMZA = "\u0621";
    private static final String YEH_HAMZA = "\u0626";
    private static final String WAW_HAMZA = "\u0624";
    private static final String OBLIQUE = "\u064A\u0646";
    private static final String FEMININE_PLURAL = "\u0627\u062A";
    private static final String NOMINATIVE_DUAL = "\u0627\u0646";
    private static final String NOMINATIVE_PLURAL = "\u0648\u0646";
    private static final String WAW = "\u0648";

    private Declension() {}

    /**
     * Declines a participle that says in which circumstances something happens.
     *
     * @param accusative its indefinite accusative: قائلا، نافيا
     * @return its forms
     */
    static List<Inflection> participle(String accusative) {
        String stem = Conjugation.plain(accusative.substring(0, accusative.length() - 1));
        String plural = stem.endsWith(FINAL_YEH) ? stem.substring(0, stem.length() - 1) : stem;
        return List.of(
                participle(accusative, MASCULINE, SINGULAR, true),
                participle(stem + TEH_MARBUTA, FEMININE, SINGULAR, true),
                participle(plural + OBLIQUE, MASCULINE, PLURAL, true),
                participle(stem + OBLIQUE, MASCULINE, DUAL, false),
                participle(stem + TEH + OBLIQUE, FEMININE, DUAL, false),
                participle(stem + FEMININE_PLURAL, FEMININE, PLURAL, true));
    }

    /**
     * Puts pronouns of the third person behind a noun: what the writer says is no report.
     *
     * @param noun the noun, singular or plural
     * @return the noun alone and with each pronoun
     */
    static List<Inflection> noun(String noun) {
        List<Inflection> forms = new ArrayList<>();
        forms.add(new Inflection(noun, NOUN, MASCULINE, SINGULAR, false, false, true));
        for (String stem : beforePronoun(noun)) {
            forms.add(possessed(stem, HIS, MASCULINE, SINGULAR));
            forms.add(possessed(stem, HER, FEMININE, SINGULAR));
            forms.add(possessed(stem, THEIR, MASCULINE, PLURAL));
            forms.add(possessed(stem, THEIR_DUAL, MASCULINE, DUAL));
            forms.add(possessed(stem, THEIR_FEMININE, FEMININE, PLURAL));
        }
        return forms;
    }

    /** {@return the noun alone and with each pronoun of the third person; alone only in ي, for سياسيه is the adjective} */
    static List<String> possessed(String noun) {
        if (noun.endsWith(FINAL_YEH)) {
            return List.of(noun);
        }
        return noun(noun).stream()
                .filter(Inflection::common)
                .map(Inflection::word)
                .toList();
    }

    /** {@return the dual of a noun, not in the construct state, which is written like other words} */
    static List<String> dual(String noun) {
        String stem = beforePronoun(noun).get(0);
        return List.of(stem + NOMINATIVE_DUAL, stem + OBLIQUE);
    }

    /** {@return a plural of people with its cases and pronouns: مسؤولون، مسؤولين، مسؤولو، مسؤولي; علماء} */
    static List<String> plural(String plural) {
        boolean sound = plural.endsWith(NOMINATIVE_PLURAL);
        return sound ? soundPlural(plural.substring(0, plural.length() - 2)) : possessed(plural);
    }

    /** {@return the sound masculine plural of a noun or adjective with its cases and pronouns} */
    static List<String> soundPlural(String stem) {
        List<String> forms = new ArrayList<>(List.of(stem + NOMINATIVE_PLURAL, stem + OBLIQUE));
        for (String construct : List.of(stem + WAW, stem + FINAL_YEH)) {
            noun(construct).forEach(form -> forms.add(form.word()));
        }
        return forms;
    }

    /** {@return the indefinite accusative, where it has an ending that is written} */
    static List<String> accusative(String noun) {
        return noun.endsWith(TEH_MARBUTA) || noun.endsWith(HAMZA) ? List.of() : List.of(noun + FINAL_ALEF);
    }

    /** {@return the feminine of an adjective} */
    static String feminine(String adjective) {
        return adjective + TEH_MARBUTA;
    }

    /** {@return the sound plural of a feminine in ة, nothing for any other} */
    static List<String> femininePlural(String feminine) {
        boolean sound = feminine.endsWith(TEH_MARBUTA);
        return sound ? List.of(feminine.substring(0, feminine.length() - 1) + FEMININE_PLURAL) : List.of();
    }

    /** What a noun looks like before a pronoun: شهادته، ادعاءه ادعائه ادعاؤه، دعواه. */
    private static List<String> beforePronoun(String noun) {
        String head = noun.substring(0, noun.length() - 1);
        if (noun.endsWith(TEH_MARBUTA)) {
            return List.of(head + TEH);
        }
        if (noun.endsWith(HAMZA)) {
            return List.of(noun, head + YEH_HAMZA, head + WAW_HAMZA);
        }
        return List.of(noun.endsWith(ALEF_MAKSURA) ? head + FINAL_ALEF : noun);
    }

    private static Inflection participle(String word, Gender gender, GrammaticalNumber number, boolean common) {
        return new Inflection(word, PARTICIPLE, gender, number, false, false, common);
    }

    private static Inflection possessed(String stem, String pronoun, Gender gender, GrammaticalNumber number) {
        return new Inflection(stem + pronoun, NOUN, gender, number, false, true, true);
    }
}
