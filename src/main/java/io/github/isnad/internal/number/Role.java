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
    /** ملياردولار: a magnitude with the dollar written on to it. */
    GLUED,
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
    /** ثالثا: a place behind حل, a list marker elsewhere. */
    ORDINAL_ADVERB,
    /** حل، جاء. */
    CAME,
    /** سالب، ناقص. */
    NEGATIVE,
    /** فاصلة: the decimal point. */
    POINT,
    /** ر between decimals and the whole number: 5ر17 is 17.5. */
    POINT_LETTER,
    /** و by itself. */
    AND,
    /** ضعف: twice. */
    DOUBLE,
    /** بين. */
    BETWEEN,
    /** من. */
    FROM,
    /** إلى، حتى. */
    TO,
    /** أو. */
    OR,
    /** في. */
    IN,
    /** منذ، قبل: a year of four digits may follow. */
    SINCE,
    /** هـ، م behind a year. */
    ERA,
    /** The first word of the name of a month. */
    MONTH_NAME,
    /** بتاريخ، الموافق. */
    DATE_CUE,
    /** شهر. */
    MONTH,
    /** يوم، ليلة. */
    DAY,
    /** الـ written on to digits. */
    ARTICLE,
    /** على. */
    OVER,
    /** عن، على: the preposition of a verb that compares. */
    THAN,
    /** كل. */
    EACH,
    /** ما. */
    WHAT,
    /** عام، سنة: a year if a number like one follows. */
    YEAR_CUE,
    /** يوم، رئيس: a noun of which there is a first, a second and so on. */
    RANKED,
    /** مرتبة، ذكرى: such a noun that, definite, counts nothing behind it. */
    PLACE,
    /** نسخته: such a noun with a pronoun. */
    EDITION,
    /** جاري، مقبل: of a month, behind a day. */
    CURRENT,
    /** رقم، القرار: the number behind only tells one from others. */
    LABEL,
    /** ميغ، كوفيد: the number behind is a part of the name. */
    MODEL,
    /** هاتف، فاكس. */
    PHONE_CUE,
    /** الساعة. */
    CLOCK,
    /** دقيقة: minutes of the clock. */
    MINUTES,
    /** صباحا، مساء، غرينتش. */
    DAY_PART,
    /** إلا, of the clock. */
    EXCEPT,
    /** فاز، تعادل: a score follows. */
    MATCH,
    /** ارتفع، تراجع: values before and after are no range. */
    CHANGE,
    /** الثمانينيات. */
    DECADE,
    /** ثلاثيني: in one's thirties. */
    AGED,
    /** نهائي، دور: a round of a cup, behind a fraction or before the number of those left in it. */
    FINAL,
    /** مرة، شخص: a noun behind which واحد counts. */
    ONCE,
    /** A preposition or particle: no noun that a number would count. */
    PARTICLE;

    static {
        if (values().length > Long.SIZE) {
            throw new IllegalStateException("more roles than a long has bits");
        }
    }

    /** The bit that stands for this role. */
    final long bit = 1L << ordinal();

    /** Whether words of this role take the article; with it, a particle would look like another word: الفي. */
    boolean takesArticle() {
        return switch (this) {
            case AND,
                    GLUED,
                    POINT,
                    POINT_LETTER,
                    NEGATIVE,
                    BETWEEN,
                    FROM,
                    TO,
                    OR,
                    IN,
                    EACH,
                    EDITION,
                    THAN,
                    OVER,
                    WHAT,
                    ARTICLE,
                    SINCE,
                    ERA,
                    MODEL,
                    EXCEPT,
                    PARTICLE -> false;
            default -> true;
        };
    }
}
