package io.github.isnad.internal.number;

/** What a word can be in a number; one word may have several roles. */
enum Role {
    /** صفر. */
    ZERO,
    /** One to nine. */
    UNIT,
    /** أحد and إحدى: one, but only in eleven, or before tens. */
    UNIT_OF_COMPOUND,
    /** عشرة, alone or behind a unit: ثلاثة عشر. */
    TEN,
    /** Eleven to nineteen, written in one. */
    TEEN,
    /** Twenty to ninety. */
    TENS,
    /** مئة, alone or behind a unit: ثلاث مئة. */
    HUNDRED,
    /** Two hundred to nine hundred, written in one. */
    HUNDREDS,
    /** ألف، مليون and up. */
    MAGNITUDE,
    /** آلاف، ملايين: a magnitude behind a numeral, vague without one. */
    MAGNITUDE_PLURAL,
    /** ألفان، ألفي: two of a magnitude. */
    MAGNITUDE_DUAL,
    /** ألفا: one with tanwin, or two before a noun. */
    MAGNITUDE_ALEF,
    /** عشرات، مئات: as vague as the plural of a magnitude. */
    TENS_PLURAL,
    /** بضع، نيف: three to nine of what follows. */
    FEW,
    /** نصف، ثلث. */
    FRACTION,
    /** ثلثا، ربعين: two of a fraction. */
    FRACTION_DUAL,
    /** أرباع: a fraction behind a numeral. */
    FRACTION_PLURAL,
    /** أول، الثالثة. */
    ORDINAL,
    /** حادي: first, but only in compounds. */
    ORDINAL_OF_COMPOUND,
    /** سالب، ناقص. */
    NEGATIVE,
    /** فاصلة: the decimal point. */
    POINT,
    /** و by itself. */
    AND,
    /** Not of a number, but known to a rule. */
    OTHER;

    /** The bit that stands for this role. */
    final int bit = 1 << ordinal();
}
