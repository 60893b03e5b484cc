package io.github.isnad.internal.number;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a number from zero to 10^18 - 1 in words, in the gender of the noun counted, a case and an orthography.
 *
 * @param feminine whether a feminine noun is counted
 * @param nominative whether it stands in the nominative; otherwise in the genitive or accusative
 * @param construct whether the counted noun follows right behind, so that a dual at the end loses its ن
 * @param orthography how it is written
 */
record Speller(boolean feminine, boolean nominative, boolean construct, Orthography orthography) {
    /**
     * How words are written.
     *
     * @param silentAlef whether hundred is مائة rather than مئة
     * @param fused whether ثلاثمئة is one word
     * @param freeAnd whether و stands by itself
     * @param tanwin whether a magnitude behind 11 to 99 ends in tanwin: ألفا
     * @param hamza whether alef carries hamza
     * @param tehMarbuta whether teh marbuta has its dots
     */
    record Orthography(
            boolean silentAlef, boolean fused, boolean freeAnd, boolean tanwin, boolean hamza, boolean tehMarbuta) {
        String write(String text) {
            String written = silentAlef ? text.replace("مئ", "مائ") : text;
            written = hamza ? written : written.replaceAll("[أإآ]", "ا");
            return tehMarbuta ? written : written.replace('ة', 'ه');
        }
    }

    private static final String[] WITH_MASCULINE = {
        "", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"
    };
    private static final String[] WITH_FEMININE = {
        "", "واحدة", "اثنتان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"
    };
    private static final String[] TENS = {"", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"};
    private static final String[] HUNDREDS = {"", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"};
    private static final Magnitude[] MAGNITUDES = {
        new Magnitude(1_000_000_000_000_000L, "كوادريليون", "كوادريليونات"),
        new Magnitude(1_000_000_000_000L, "تريليون", "تريليونات"),
        new Magnitude(1_000_000_000L, "مليار", "مليارات"),
        new Magnitude(1_000_000L, "مليون", "ملايين"),
        new Magnitude(1000L, "ألف", "آلاف")
    };

    private record Magnitude(long value, String singular, String plural) {}

    String spell(long number) {
        if (number == 0) {
            return "صفر";
        }
        List<String> parts = new ArrayList<>();
        long rest = number;
        for (Magnitude magnitude : MAGNITUDES) {
            long group = rest / magnitude.value();
            rest %= magnitude.value();
            if (group > 0) {
                parts.add(magnitude(group, magnitude, construct && rest == 0));
            }
        }
        if (rest > 0) {
            parts.add(group(rest, feminine, construct));
        }
        return orthography.write(String.join(and(), parts));
    }

    private String magnitude(long group, Magnitude magnitude, boolean last) {
        long below = group % 100;
        if (group == 1) {
            return magnitude.singular();
        }
        if (group == 2) {
            return magnitude.singular() + dual(last);
        }
        String counted = below >= 3 && below <= 10
                ? magnitude.plural()
                : below >= 11 && orthography.tanwin() && !last ? magnitude.singular() + "ا" : magnitude.singular();
        return group(group, false, true) + " " + counted;
    }

    private String group(long number, boolean feminine, boolean beforeNoun) {
        List<String> parts = new ArrayList<>();
        long below = number % 100;
        if (number >= 100) {
            parts.add(hundreds((int) (number / 100), beforeNoun && below == 0));
        }
        if (below > 0) {
            parts.add(belowHundred((int) below, feminine));
        }
        return String.join(and(), parts);
    }

    private String hundreds(int count, boolean beforeNoun) {
        if (count == 1) {
            return "مئة";
        }
        if (count == 2) {
            return "مئ" + (beforeNoun ? nominative ? "تا" : "تي" : nominative ? "تان" : "تين");
        }
        return HUNDREDS[count] + (orthography.fused() ? "مئة" : count == 8 ? "ي مئة" : " مئة");
    }

    private String belowHundred(int number, boolean feminine) {
        String[] units = feminine ? WITH_FEMININE : WITH_MASCULINE;
        if (number <= 10) {
            return number == 2 ? two(units[2]) : units[number];
        }
        if (number < 20) {
            String ten = feminine ? " عشرة" : " عشر";
            return switch (number) {
                case 11 -> (feminine ? "إحدى" : "أحد") + ten;
                case 12 -> (feminine ? nominative ? "اثنتا" : "اثنتي" : nominative ? "اثنا" : "اثني") + ten;
                default -> units[number - 10] + ten;
            };
        }
        String tens = TENS[number / 10] + (nominative ? "ون" : "ين");
        int unit = number % 10;
        return unit == 0 ? tens : (unit == 2 ? two(units[2]) : units[unit]) + and() + tens;
    }

    private String two(String nominativeForm) {
        return nominative ? nominativeForm : nominativeForm.replace("ان", "ين");
    }

    private String dual(boolean last) {
        return last ? nominative ? "ا" : "ي" : nominative ? "ان" : "ين";
    }

    private String and() {
        return orthography.freeAnd() ? " و " : " و";
    }
}
