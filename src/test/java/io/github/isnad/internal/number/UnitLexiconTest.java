package io.github.isnad.internal.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import io.github.isnad.NewsAnalyzer;
import io.github.isnad.internal.lexicon.Tsv;
import io.github.isnad.number.NumberMention;
import io.github.isnad.number.Unit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The lists of units against CLDR, which names what they mean and has names of its own for most of it. */
class UnitLexiconTest {
    private static final ULocale ARABIC = new ULocale("ar");
    private static final NewsAnalyzer ANALYZER = NewsAnalyzer.standard();

    /** What Arabic news calls by another name than CLDR, or by this name something else. */
    private static final Set<String> NAMED_OTHERWISE = Set.of(
            "atmosphere", // its few is an abbreviation, ض.ج
            "permyriad" // a sign, which makes a percentage
            );

    @Test
    void everyUnitIsOneOfCldrOrALemma() {
        for (Tsv.Row row : Tsv.read(UnitLexicon.class, "units.tsv")) {
            String unit = row.required("unit");
            if (unit.charAt(0) < 128) {
                assertEquals(unit, MeasureUnit.forIdentifier(unit).getIdentifier(), row.toString());
            }
        }
    }

    @Test
    void everyRateIsOneOfCldr() {
        for (Tsv.Row row : Tsv.read(UnitLexicon.class, "rates.tsv")) {
            String unit = "barrel-per-" + row.required("per");
            assertEquals(unit, MeasureUnit.forIdentifier(unit).getIdentifier());
        }
    }

    @Test
    void everyCurrencyIsOneOfIso4217() {
        Set<String> codes = new TreeSet<>();
        Tsv.read(UnitLexicon.class, "currencies.tsv").forEach(row -> codes.add(row.required("code")));
        codes.forEach(java.util.Currency::getInstance);
        assertTrue(codes.size() > 70);
    }

    /** Every unit is read from the names that CLDR gives it in Arabic, singular, few and many. */
    @TestFactory
    Stream<DynamicTest> readsTheNamesOfCldr() {
        Set<String> units = new LinkedHashSet<>();
        Tsv.read(UnitLexicon.class, "units.tsv").forEach(row -> units.add(row.required("unit")));
        return MeasureUnit.getAvailable().stream()
                .filter(unit -> units.contains(unit.getIdentifier()) && !NAMED_OTHERWISE.contains(unit.getIdentifier()))
                .map(unit -> DynamicTest.dynamicTest(unit.getIdentifier(), () -> {
                    for (int value : new int[] {3, 11, 100}) {
                        String name = NumberFormatter.withLocale(ARABIC)
                                .unit(unit)
                                .unitWidth(UnitWidth.FULL_NAME)
                                .format(value)
                                .toString();
                        assertEquals(
                                unit.getIdentifier(),
                                unitOf("بلغ القياس " + name + ".").id(),
                                name);
                    }
                }));
    }

    /** Every currency is read from the names that CLDR gives it in Arabic. */
    @TestFactory
    Stream<DynamicTest> readsTheCurrenciesOfCldr() {
        Set<String> codes = new LinkedHashSet<>();
        Tsv.read(UnitLexicon.class, "currencies.tsv").forEach(row -> codes.add(row.required("code")));
        return codes.stream()
                .map(code -> DynamicTest.dynamicTest(code, () -> {
                    for (String count : List.of("few", "many", "other")) {
                        String name =
                                Currency.getInstance(code).getName(ARABIC, Currency.PLURAL_LONG_NAME, count, null);
                        assertEquals(code, unitOf("دفع التاجر 5 " + name + ".").currency(), name);
                    }
                }));
    }

    private static Unit unitOf(String text) {
        List<NumberMention> numbers = ANALYZER.analyze(text).numbers();
        assertEquals(1, numbers.size(), () -> text + numbers);
        Unit unit = numbers.get(0).unit();
        assertTrue(unit != null, () -> text + numbers);
        return unit;
    }
}
