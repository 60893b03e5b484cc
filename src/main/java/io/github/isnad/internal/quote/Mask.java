package io.github.isnad.internal.quote;

/** Sets of {@link WordClass} as bits, under the names by which the frames ask for them. */
final class Mask {
    static final long COMPLEMENTISER = of(WordClass.COMPLEMENTISER, WordClass.COMPLEMENTISER_PRONOUN);
    static final long PRONOUN_COMPLEMENTISER = of(WordClass.COMPLEMENTISER_PRONOUN);
    static final long BI_COMPLEMENTISER = of(WordClass.BI_COMPLEMENTISER);
    static final long OTHER_COMPLEMENTISER = of(WordClass.OTHER_COMPLEMENTISER);
    static final long ILA = of(WordClass.ILA);
    static final long ALA = of(WordClass.ALA);
    static final long MIN = of(WordClass.MIN);
    static final long AN = of(WordClass.AN);
    static final long FI = of(WordClass.FI);
    static final long RESUMPTIVE = of(WordClass.RESUMPTIVE);
    static final long ACCORDING = of(WordClass.ACCORDING);
    static final long RELATIVE = of(WordClass.RELATIVE);
    static final long CONTRASTIVE = of(WordClass.CONTRASTIVE);
    static final long FACT = of(WordClass.FACT);
    static final long WHAT = of(WordClass.WHAT);
    static final long EXTENT = of(WordClass.EXTENT);
    static final long TONGUE = of(WordClass.TONGUE);
    static final long OF_HIM = of(WordClass.OF_HIM);
    static final long DETAIL = of(WordClass.DETAIL);
    static final long QUANTIFIER = of(WordClass.QUANTIFIER);
    static final long FEMININE = of(WordClass.FEMININE);
    static final long STANDARD = of(WordClass.STANDARD);
    static final long NARRATOR = of(WordClass.NARRATOR);
    static final long CONJUNCTION = of(WordClass.CONJUNCTION);
    static final long ABSENCE = of(WordClass.ABSENCE);
    static final long NEGATION = of(WordClass.NEGATION);
    static final long AUXILIARY = of(WordClass.AUXILIARY);
    static final long PRONOUN = of(WordClass.PRONOUN);
    static final long DEMONSTRATIVE = of(WordClass.DEMONSTRATIVE);
    static final long FOCUS = of(WordClass.FOCUS);
    static final long TIME = of(WordClass.TIME);
    static final long CHANNEL = of(WordClass.CHANNEL);
    static final long STATEMENT_OBJECT = of(WordClass.STATEMENT_OBJECT);
    static final long HEARER = of(WordClass.HEARER);
    static final long SCRIPTURE = of(WordClass.SCRIPTURE);
    static final long MEDIA = of(WordClass.MEDIA);
    static final long DOCUMENT = of(WordClass.DOCUMENT);
    static final long ORGANIZATION = of(WordClass.ORGANIZATION);
    static final long PLACE = of(WordClass.PLACE);
    static final long NISBA = of(WordClass.NISBA);
    static final long UNNAMED = of(WordClass.UNNAMED);
    static final long ROLE = of(WordClass.ROLE);
    static final long GOVERNING = of(WordClass.GOVERNING);
    static final long TITLE = of(WordClass.TITLE);
    static final long PERSON_NAME = of(WordClass.PERSON_NAME, WordClass.NAME_PARTICLE);
    static final long PERSON = of(WordClass.ROLE, WordClass.TITLE, WordClass.PERSON_NAME, WordClass.UNNAMED);
    static final long PLURAL_HUMAN = of(WordClass.PLURAL_HUMAN);
    static final long TITLE_NOUN = of(WordClass.TITLE_NOUN);
    static final long FINITE_VERB = of(WordClass.FINITE_VERB);
    static final long RANK = of(WordClass.RANK);
    static final long REASON = of(WordClass.REASON);
    static final long THANKS = of(WordClass.THANKS);
    static final long ASYNDETIC = of(WordClass.ASYNDETIC);
    static final long IRREALIS = of(WordClass.IRREALIS);
    static final long ONE = of(WordClass.ONE);
    static final long LATTER = of(WordClass.LATTER);
    static final long CONSEQUENCE = of(WordClass.CONSEQUENCE);
    static final long BARE_PREPOSITION = of(WordClass.ILA, WordClass.ALA, WordClass.MIN, WordClass.AN, WordClass.FI);
    static final long PREPOSITION =
            of(WordClass.PREPOSITION, WordClass.ILA, WordClass.ALA, WordClass.MIN, WordClass.AN, WordClass.FI);
    static final long SPEAKER_NOUN = ROLE | TITLE | ORGANIZATION | UNNAMED | MEDIA | DOCUMENT | PERSON_NAME | PLACE;

    private Mask() {}

    private static long of(WordClass... classes) {
        long mask = 0;
        for (WordClass one : classes) {
            mask |= 1L << one.ordinal();
        }
        return mask;
    }
}
