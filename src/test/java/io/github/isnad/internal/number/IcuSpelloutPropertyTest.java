package io.github.isnad.internal.number;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Reads back what ICU4J's six Arabic rule sets spell. */
class IcuSpelloutPropertyTest {
    private static final RuleBasedNumberFormat FORMAT =
            new RuleBasedNumberFormat(new ULocale("ar"), RuleBasedNumberFormat.SPELLOUT);
    private static final long LARGEST = 999_999_999_999_999_999L;
    /** From here on ICU4J spells ordinals with two words for one magnitude: 2 000 000 as إثنان الألف. */
    private static final long LARGEST_ORDINAL = 1_999_999;

    @Property
    void everyCardinalReadsBack(@ForAll("cardinalRuleSets") String ruleSet, @ForAll("numbers") long number) {
        check(ruleSet, number);
    }

    @Property
    void everyOrdinalReadsBack(@ForAll("ordinalRuleSets") String ruleSet, @ForAll("ordinals") long number) {
        check(ruleSet, number);
    }

    @Property
    void everyDecimalReadsBack(@ForAll("spelledDecimals") String ruleSet, @ForAll("decimals") BigDecimal number) {
        String phrase = FORMAT.format(number.doubleValue(), ruleSet);
        check(phrase, number);
    }

    private static void check(String ruleSet, long number) {
        check(FORMAT.format(number, ruleSet), BigDecimal.valueOf(number));
    }

    private static void check(String phrase, BigDecimal number) {
        if (!Reading.is(phrase, number)) {
            throw new AssertionError(phrase + " reads " + Reading.value(phrase) + ", not " + number);
        }
    }

    @Provide
    Arbitrary<String> cardinalRuleSets() {
        return Arbitraries.of(
                "%spellout-cardinal-masculine",
                "%spellout-cardinal-feminine", "%spellout-numbering", "%spellout-numbering-year");
    }

    @Provide
    Arbitrary<String> spelledDecimals() {
        return Arbitraries.of("%spellout-cardinal-masculine", "%spellout-cardinal-feminine", "%spellout-numbering");
    }

    @Provide
    Arbitrary<String> ordinalRuleSets() {
        return Arbitraries.of("%spellout-ordinal-masculine", "%spellout-ordinal-feminine");
    }

    @Provide
    Arbitrary<Long> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-1000, 100_000), Arbitraries.longs().between(0, LARGEST));
    }

    @Provide
    Arbitrary<Long> ordinals() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(1, 1000), Arbitraries.longs().between(1, LARGEST_ORDINAL));
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(10_000))
                .ofScale(3)
                .map(BigDecimal::stripTrailingZeros);
    }
}
