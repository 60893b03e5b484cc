package io.github.isnad.number;

/** How the text qualifies a number. */
public enum Qualifier {
    /** As it stands. */
    EXACT,
    /** About: نحو، حوالي، قرابة، زهاء، تقريبا. */
    ABOUT,
    /** At least, the value included: ما لا يقل عن، على الأقل. */
    AT_LEAST,
    /** More than, the value excluded: أكثر من، يتجاوز، يفوق. */
    MORE_THAN,
    /** At most, the value included: لا يتجاوز، كحد أقصى، يصل إلى. */
    AT_MOST,
    /** Less than, the value excluded: أقل من، دون. */
    LESS_THAN,
    /** Between two values: بين 3 و5. */
    RANGE
}
