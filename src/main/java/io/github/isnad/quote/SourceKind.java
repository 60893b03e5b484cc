package io.github.isnad.quote;

/** What kind of source speaks. */
public enum SourceKind {
    /** A named person. */
    PERSON,
    /** An organisation, or a place that stands for its government. */
    ORGANIZATION,
    /** A news agency, newspaper, broadcaster. */
    MEDIA,
    /** A report, statement, study, poll. */
    DOCUMENT,
    /** Somebody not named: مصدر، شهود عيان. */
    UNNAMED,
    /** Whatever else speaks. */
    OTHER
}
