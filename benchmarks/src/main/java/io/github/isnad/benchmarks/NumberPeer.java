package io.github.isnad.benchmarks;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import io.github.isnad.NewsAnalyzer;
import io.github.isnad.number.NumberMention;
import java.text.ParseException;
import java.util.List;
import java.util.Random;

/** Something that reads spelled-out numbers. */
interface NumberPeer {
    /** How many numbers are read in one go. */
    int PHRASES = 64;

    /** Reads all numbers, and gives their sum. */
    double sum();

    static NumberPeer named(String name, List<String> phrases) {
        return switch (name) {
            case "isnad" -> isnad(String.join("\n", phrases));
            case "icu" -> icu(phrases, false);
            case "icu-lenient" -> icu(phrases, true);
            default -> throw new IllegalArgumentException("peer must be isnad, icu or icu-lenient, got " + name);
        };
    }

    /** The whole analysis of one text of all phrases, a line each. */
    private static NumberPeer isnad(String text) {
        NewsAnalyzer analyzer = NewsAnalyzer.standard();
        return () -> {
            double sum = 0;
            for (NumberMention number : analyzer.analyze(text).numbers()) {
                sum += number.value().value().doubleValue();
            }
            return sum;
        };
    }

    /** Parsing of one phrase after the other; lenient parsing is what copes with spellings other than its own. */
    private static NumberPeer icu(List<String> phrases, boolean lenient) {
        RuleBasedNumberFormat format = format();
        format.setLenientParseMode(lenient);
        return () -> {
            double sum = 0;
            for (String phrase : phrases) {
                try {
                    sum += format.parse(phrase).doubleValue();
                } catch (ParseException e) {
                    throw new IllegalStateException(e);
                }
            }
            return sum;
        };
    }

    /** So many random numbers of up to so many digits. */
    static long[] numbers(int digits) {
        return new Random(42).longs(PHRASES, 1, (long) Math.pow(10, digits)).toArray();
    }

    /** ICU4J's own spelling of a number, so that it can read it. */
    static String spell(long number) {
        return format().format(number);
    }

    private static RuleBasedNumberFormat format() {
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(new ULocale("ar"), RuleBasedNumberFormat.SPELLOUT);
        format.setDefaultRuleSet("%spellout-cardinal-masculine");
        return format;
    }
}
