package io.github.isnad.internal.number;

import io.github.isnad.NewsAnalyzer;
import io.github.isnad.number.NumberMention;
import java.math.BigDecimal;
import java.util.List;

/** Reads a phrase that is nothing but one number. */
final class Reading {
    private static final NewsAnalyzer ANALYZER = NewsAnalyzer.standard();

    private Reading() {}

    /** The value of the only number of a phrase; null if there is not exactly one, or if it has none. */
    static BigDecimal value(String phrase) {
        List<NumberMention> numbers = ANALYZER.analyze(phrase).numbers();
        return numbers.size() == 1 && numbers.get(0).value() != null
                ? numbers.get(0).value().value()
                : null;
    }

    /** Whether a phrase reads as one number of this value. */
    static boolean is(String phrase, BigDecimal expected) {
        BigDecimal value = value(phrase);
        return value != null && value.compareTo(expected) == 0;
    }
}
