package io.github.isnad.internal.claim;

/** What a word is to the finding of what a number counts or measures; a word may be several. */
enum WordKind {
    /** من. */
    OF,
    /** إلى، حتى. */
    TO,
    /** في. */
    IN,
    /** على. */
    ON,
    /** Opens a clause: أن، بينما، التي. */
    CLAUSE,
    /** Any other word that is no noun: prepositions, pronouns, adverbs. */
    FUNCTION,
    /** الخميس، الماضي. */
    TIME,
    /** Adjectives of degree: كبيرا، طفيفة. */
    MODIFIER,
    /** What may stand between a number and the word that governs it: نحو، أكثر. */
    APPROXIMATOR,
    /** By how much: نسبة، مقدار. */
    DEGREE,
    /** Of what something has so much: قيمة، كلفة، طول. */
    VALUE,
    /** The like with a pronoun, which says nothing itself: قيمتها، عددهم. */
    POSSESSED,
    /** The whole of which a number is a part stands behind it: أصل، إجمالي. */
    PARTITIVE,
    /** An earlier level stands behind it: كان، مقارنة، مقابل. */
    EARLIER,
    /** رسوم، ضرائب: what they are on is measured. */
    LEVY,
    /** منهم: what was counted before. */
    ANTECEDENT,
    /** A noun that is written like a verb: عضوا، طالب. */
    NOUN,
    /** اثنان, which stands behind what it counts. */
    ADJECTIVAL,
    /** A finite verb that says how much its subject is, or changed. */
    VERB,
    /** A finite verb that says so of its object. */
    TRANSITIVE,
    /** A verbal noun that says so of what follows. */
    MASDAR,
    /** A participle that does. */
    PARTICIPLE,
    /** Any other finite verb. */
    OTHER_VERB,
    /** What is won or lost is an amount, but of a count no change: خسر بثلاثة أهداف، فقد 16 آخرون. */
    GAIN,
    /** The change is a rise. */
    UP,
    /** The change is a fall. */
    DOWN;

    final int bit = 1 << ordinal();
}
