package io.github.isnad.number;

/** What a number is. The kinds before {@link #ORDINAL} assert a quantity; that one and those behind it never do. */
public enum NumberKind {
    /** A count of things: 1500 جندي. */
    COUNT,
    /** An amount of money: 15 مليار دولار. */
    MONEY,
    /** A percentage, per mille, percentage or basis points: 25 في المئة. */
    PERCENT,
    /** A measure with a unit: 10 كيلومترات. */
    MEASURE,
    /** A stretch of time: ثلاثة أيام. */
    DURATION,
    /** The age of a person or thing: 35 عاما. */
    AGE,
    /** A fraction of something: ثلث السكان. */
    FRACTION,
    /** A multiple of something: ثلاثة أضعاف. */
    MULTIPLE,
    /** A place in an order: المرتبة الثالثة، الـ25. */
    ORDINAL,
    /** A day of a calendar, with or without its year. */
    DATE,
    /** A year, a decade or a season. */
    YEAR,
    /** A time of day. */
    TIME,
    /** A result of a match. */
    SCORE,
    /** A telephone number. */
    PHONE,
    /** A number that only tells one thing from others: القرار 2254. */
    IDENTIFIER,
    /** A part of a name: مجموعة السبع، كوفيد-19. */
    NAME;

    /** {@return whether a number of this kind asserts a quantity} */
    public boolean isQuantity() {
        return compareTo(ORDINAL) < 0;
    }
}
