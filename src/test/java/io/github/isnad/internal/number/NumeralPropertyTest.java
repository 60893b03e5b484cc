package io.github.isnad.internal.number;

import io.github.isnad.internal.number.Speller.Orthography;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Reads back numbers written in words in every inflection and orthography, and in digits of every script and separator. */
class NumeralPropertyTest {
    private static final long LARGEST = 1_000_000_000_000_000L;

    @Property(tries = 20_000)
    void everySpellingReadsBack(@ForAll("spellers") Speller speller, @ForAll("numbers") long number) {
        String phrase = speller.spell(number) + (speller.construct() ? speller.feminine() ? " طائرة" : " جندي" : "");
        check(phrase, BigDecimal.valueOf(number));
    }

    @Property
    void everyDigitStringReadsBack(
            @ForAll("zeros") char zero,
            @ForAll("separators") String separators,
            @ForAll("decimals") BigDecimal number) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setZeroDigit(zero);
        symbols.setGroupingSeparator(separators.charAt(0));
        symbols.setDecimalSeparator(separators.charAt(1));
        DecimalFormat format = new DecimalFormat("#,##0.0###", symbols);
        check(format.format(number), number);
    }

    @Property
    void digitsOfAllScriptsMix(@ForAll("digitStrings") String digits) {
        check(digits, new BigDecimal(ascii(digits)));
    }

    private static void check(String phrase, BigDecimal number) {
        if (!Reading.is(phrase, number)) {
            throw new AssertionError(phrase + " reads " + Reading.value(phrase) + ", not " + number);
        }
    }

    private static String ascii(String digits) {
        StringBuilder ascii = new StringBuilder();
        digits.chars().forEach(c -> ascii.append(Character.digit(c, 10)));
        return ascii.toString();
    }

    @Provide
    Arbitrary<Speller> spellers() {
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        Arbitrary<Orthography> orthographies = Combinators.combine(either, either, either, either, either, either)
                .as(Orthography::new);
        return Combinators.combine(either, either, either, orthographies).as(Speller::new);
    }

    @Provide
    Arbitrary<Long> numbers() {
        Arbitrary<Long> small = Arbitraries.longs().between(3, 9999);
        Arbitrary<Long> large = Arbitraries.longs().between(3, LARGEST);
        Arbitrary<Long> round = Combinators.combine(
                        Arbitraries.longs().between(3, 999), Arbitraries.of(1L, 1000L, 1_000_000L, 1_000_000_000L))
                .as((group, magnitude) -> group * magnitude);
        return Arbitraries.oneOf(small, large, round);
    }

    @Provide
    Arbitrary<Character> zeros() {
        return Arbitraries.of('0', '\u0660', '\u06F0');
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(
                ",.", ".,", "\u066C\u066B", "\u060C.", "'.", " ,", "\u00A0,", "\u202F,", "\u2009,", "\u066C,");
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(9_999_999_999L))
                .ofScale(2)
                .filter(number -> number.stripTrailingZeros().scale() > 0);
    }

    @Provide
    Arbitrary<String> digitStrings() {
        return Arbitraries.strings()
                .withCharRange('1', '9')
                .withCharRange('\u0661', '\u0669')
                .withCharRange('\u06F1', '\u06F9')
                .ofMinLength(1)
                .ofMaxLength(6);
    }
}
