package io.github.isnad.quote;

/** How one who passes a quote on stands to it. */
public enum Relation {
    /** Says in words of their own that the next one says it: ذكرت الوكالة أن الوزير أكد أن. */
    REPORTS,
    /** Hands on the words of the next one: نقلت الوكالة عن الوزير قوله إن، ذكرت الصحيفة نقلا عن مصدر أن. */
    RELAYS,
    /** Is whom the narrator has it from: قال الوزير إن …، وفقا للوكالة. */
    ACCORDING_TO
}
