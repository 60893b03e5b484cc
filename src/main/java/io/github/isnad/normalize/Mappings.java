package io.github.isnad.normalize;

import com.ibm.icu.lang.UCharacter;
import org.jspecify.annotations.Nullable;

/** What each fold puts in place of a character, whatever stands beside it: the one table of folding. */
final class Mappings {
    private static final String NOTHING = "";
    private static final String SPACE = " ";
    private static final String ALEF = "\u0627";
    private static final String TEH_MARBUTA = "\u0629";
    private static final String KAF = "\u0643";
    private static final String HEH = "\u0647";
    private static final String HEH_WITH_HAMZA_ABOVE = "\u0647\u0654";
    private static final String WAW = "\u0648";
    private static final String YEH_WITH_HAMZA_ABOVE = "\u0626";
    private static final String YEH = "\u064A";

    private Mappings() {}

    /** The replacement of a code point by a fold; null if the fold does not touch it. */
    static @Nullable String of(Fold fold, int c) {
        return switch (fold) {
            case PRESENTATION_FORMS -> PresentationForms.plain(c);
            case ALEF -> alef(c);
            case ALEF_MAKSURA -> c == 0x0649 ? YEH : null;
            case TEH_MARBUTA -> c == 0x0629 ? HEH : null;
            case HAMZA_CARRIERS -> carrier(c);
            case PERSIAN_LETTERS -> arabicLetter(c);
            case MARKS -> isMark(c) ? NOTHING : null;
            case TATWEEL -> c == 0x0640 ? NOTHING : null;
            case ASCII_DIGITS -> asciiNumber(c);
            case ARABIC_INDIC_DIGITS -> digit(c, 0x0660);
            case PUNCTUATION -> punctuation(c);
            case QUOTATION_MARKS -> quotationMark(c);
            case SPACES -> c != ' ' && type(c) == Character.SPACE_SEPARATOR ? SPACE : null;
            case BIDI_CONTROLS -> isBidiControl(c) ? NOTHING : null;
            case ZERO_WIDTH -> zeroWidth(c);
            case SOFT_HYPHEN -> c == 0x00AD ? NOTHING : null;
            case BYTE_ORDER_MARK -> c == 0xFEFF ? NOTHING : null;
            case COMPOSITION, REPEATED_LETTERS -> null; // what they do depends on the neighbours
        };
    }

    private static @Nullable String alef(int c) {
        return switch (c) {
            case 0x0622, 0x0623, 0x0625, 0x0671, 0x0672, 0x0673, 0x0675 -> ALEF;
            default -> null;
        };
    }

    private static @Nullable String carrier(int c) {
        return switch (c) {
            case 0x0624, 0x0676 -> WAW;
            case 0x0626, 0x0678 -> YEH;
            default -> null;
        };
    }

    private static @Nullable String arabicLetter(int c) {
        return switch (c) {
            case 0x06A9, 0x06AA -> KAF; // keheh, swash kaf
            case 0x06CC, 0x06D0, 0x06D2 -> YEH; // Farsi yeh, Pashto e, yeh barree
            case 0x06D3 -> YEH_WITH_HAMZA_ABOVE;
            case 0x06BE, 0x06C1, 0x06D5 -> HEH; // heh doachashmee, heh goal, ae
            case 0x06C0, 0x06C2 -> HEH_WITH_HAMZA_ABOVE; // no precomposed form with the Arabic heh
            case 0x06C3 -> TEH_MARBUTA;
            default -> null;
        };
    }

    private static boolean isMark(int c) {
        boolean inArabicBlock =
                c >= 0x0600 && c <= 0x06FF || c >= 0x0870 && c <= 0x08FF || c >= 0x10EC0 && c <= 0x10EFF;
        return inArabicBlock && (c == 0x06E5 || c == 0x06E6 || type(c) == Character.NON_SPACING_MARK);
    }

    private static @Nullable String asciiNumber(int c) {
        return switch (c) {
            case 0x066B -> ".";
            case 0x066C -> ",";
            default -> digit(c, '0');
        };
    }

    private static @Nullable String digit(int c, int zero) {
        if (c >= zero && c <= zero + 9 || type(c) != Character.DECIMAL_DIGIT_NUMBER) {
            return null;
        }
        int value = Character.digit(c, 10);
        return Character.toString(zero + (value >= 0 ? value : UCharacter.digit(c, 10)));
    }

    private static @Nullable String punctuation(int c) {
        return switch (c) {
            case 0x060C, 0x2E32, 0x2E41 -> ","; // Arabic, turned, reversed
            case 0x061B, 0x204F, 0x2E35 -> ";"; // Arabic, reversed, turned
            case 0x061F, 0x2E2E -> "?"; // Arabic, reversed
            case 0x06D4 -> ".";
            case 0x066A -> "%";
            case 0x066D -> "*";
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212 -> "-";
            default -> null;
        };
    }

    private static @Nullable String quotationMark(int c) {
        boolean guillemet = c == 0x00AB || c == 0x00BB;
        boolean ornament = c == 0x275D || c == 0x275E || c >= 0x301D && c <= 0x301F || c == 0xFF02;
        if (guillemet || c >= 0x201C && c <= 0x201F || ornament) {
            return "\"";
        }
        boolean singleGuillemet = c == 0x2039 || c == 0x203A;
        boolean singleOrnament = c == 0x275B || c == 0x275C || c == 0xFF07 || c == 0x02BC;
        return singleGuillemet || c >= 0x2018 && c <= 0x201B || singleOrnament ? "'" : null;
    }

    private static boolean isBidiControl(int c) {
        return c == 0x061C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static @Nullable String zeroWidth(int c) {
        if (c == 0x200B) {
            return SPACE;
        }
        return c == 0x200C || c == 0x200D || c >= 0x2060 && c <= 0x2064 || c >= 0x206A && c <= 0x206F ? NOTHING : null;
    }

    /** The general category: the JDK's, and only for what it does not know yet that of ICU, whose data take long to load. */
    private static int type(int c) {
        int type = Character.getType(c);
        return type != Character.UNASSIGNED ? type : UCharacter.getType(c);
    }
}
