package io.github.isnad.tokenize;

/**
 * Digits that are one number, date or time: which separators stay inside.
 *
 * <ul>
 *   <li>{@code . : /} and the Arabic decimal and thousands signs between any two digits: 12.5, 3:30, 12/5/2024, 2023/2024;
 *   <li>an apostrophe where three digits follow: 1'000;
 *   <li>a comma, Latin or Arabic, where it can be decimal or group: 1,5 and 1,234,567, but a list 1,2,3 or 2019,2020 is many;
 *   <li>a hyphen only in a date of three parts with a year of four digits: 2024-05-12, not 5-10;
 *   <li>an exponent: 1.5e6; a vulgar fraction behind the digits: 2½.
 * </ul>
 *
 * White space never stays inside, ignorable characters do. Each step looks at the next run of digits or two, so that the cost is
 * linear.
 */
final class NumberForm {
    private static final int YEAR = 4;
    private static final int GROUP = 3;
    private static final char DECIMAL_SIGN = '\u066B';
    private static final char THOUSANDS_SIGN = '\u066C';
    private static final char ARABIC_COMMA = '\u060C';

    private NumberForm() {}

    /**
     * Finds the end of a number.
     *
     * @param start index of its first digit
     */
    static int end(String text, int start) {
        int end = digits(text, start);
        byte behind = CharClasses.at(text, end);
        if (behind == CharClasses.SPACE || behind == CharClasses.ARABIC) {
            return end;
        }
        int date = date(text, start, end);
        if (date > 0) {
            return date;
        }
        boolean listed = inList(text, start);
        boolean grouped = false;
        int run = start;
        for (int next = nextDigits(text, end); next > 0; next = nextDigits(text, end)) {
            char separator = text.charAt(CharClasses.skipIgnorable(text, end));
            boolean comma = isComma(separator);
            if (comma ? listed || !joins(text, run, end, next, grouped) : !joins(text, separator, next)) {
                break;
            }
            grouped |= comma;
            run = next;
            end = digits(text, next);
        }
        return exponent(text, CharClasses.at(text, end) == CharClasses.FRACTION ? end + 1 : end);
    }

    /** Finds the digits behind a separator that stands at an index; -1 if no digit follows directly. */
    private static int nextDigits(String text, int end) {
        int separator = CharClasses.skipIgnorable(text, end);
        if (separator >= text.length()
                || text.charAt(separator) > ARABIC_COMMA && !isArabicOrApostrophe(text.charAt(separator))) {
            return -1;
        }
        int next = CharClasses.skipIgnorable(text, separator + 1);
        return CharClasses.at(text, next) == CharClasses.DIGIT ? next : -1;
    }

    private static boolean isArabicOrApostrophe(char c) {
        return c == DECIMAL_SIGN || c == THOUSANDS_SIGN || c == CharClasses.APOSTROPHE;
    }

    private static boolean isComma(char c) {
        return c == ',' || c == ARABIC_COMMA;
    }

    private static boolean joins(String text, char separator, int next) {
        return switch (separator) {
            case '.', ':', '/', DECIMAL_SIGN, THOUSANDS_SIGN -> true;
            case '\'', CharClasses.APOSTROPHE -> digits(text, next) - next == GROUP;
            default -> false;
        };
    }

    private static boolean joins(String text, int run, int end, int next, boolean grouped) {
        int nextEnd = digits(text, next);
        int before = end - run;
        int behind = nextEnd - next;
        if (behind == GROUP) {
            return true;
        }
        boolean years = before == YEAR && behind == YEAR;
        return !grouped && !years && !commaAndDigit(text, nextEnd);
    }

    private static boolean commaAndDigit(String text, int end) {
        return nextDigits(text, end) > 0 && isComma(text.charAt(CharClasses.skipIgnorable(text, end)));
    }

    private static boolean inList(String text, int start) {
        return start > 1
                && isComma(text.charAt(start - 1))
                && CharClasses.of(text.charAt(start - 2)) == CharClasses.DIGIT;
    }

    private static int date(String text, int start, int end) {
        int second = hyphened(text, end);
        if (second < 0) {
            return -1;
        }
        int secondEnd = digits(text, second);
        int third = hyphened(text, secondEnd);
        if (third < 0) {
            return -1;
        }
        int thirdEnd = digits(text, third);
        int first = end - start;
        int last = thirdEnd - third;
        boolean ordered = first == YEAR && last <= 2 || first <= 2 && last == YEAR;
        return ordered && secondEnd - second <= 2 && hyphened(text, thirdEnd) < 0 ? thirdEnd : -1;
    }

    private static int hyphened(String text, int end) {
        int next = nextDigits(text, end);
        return next > 0 && text.charAt(CharClasses.skipIgnorable(text, end)) == '-' ? next : -1;
    }

    private static int exponent(String text, int end) {
        if (end + 1 >= text.length() || (text.charAt(end) | 0x20) != 'e') {
            return end;
        }
        int digits = end + (text.charAt(end + 1) == '-' || text.charAt(end + 1) == '+' ? 2 : 1);
        if (CharClasses.at(text, digits) != CharClasses.DIGIT) {
            return end;
        }
        int exponent = digits(text, digits);
        return CharClasses.at(text, exponent) == CharClasses.FOREIGN ? end : exponent;
    }

    /** Finds the end of a run of digits; ignorable characters between two digits are passed. */
    private static int digits(String text, int start) {
        int end = start;
        int next = start;
        while (CharClasses.at(text, next) == CharClasses.DIGIT) {
            end = CharClasses.next(text, next);
            while (end < text.length() && CharClasses.of(text.charAt(end)) == CharClasses.DIGIT) {
                end++;
            }
            next = CharClasses.skipIgnorable(text, end);
        }
        return end;
    }
}
