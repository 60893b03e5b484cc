package io.github.isnad.benchmarks;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import io.github.isnad.NewsAnalyzer;
import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.internal.number.NumberDetector;
import io.github.isnad.internal.sentence.SentenceDetector;
import io.github.isnad.number.NumberMention;
import io.github.isnad.tokenize.Tokenizer;
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
            case "isnad" -> isnad(List.of(String.join("\n", phrases)));
            case "isnad-each" -> isnad(phrases);
            case "isnad-numbers" -> numbers(String.join("\n", phrases));
            case "icu" -> icu(phrases, false);
            case "icu-lenient" -> icu(phrases, true);
            default -> throw new IllegalArgumentException("peer must be one of the documented ones, got " + name);
        };
    }

    /** The whole analysis of each text. */
    private static NumberPeer isnad(List<String> texts) {
        NewsAnalyzer analyzer = NewsAnalyzer.standard();
        return () -> {
            double sum = 0;
            for (String text : texts) {
                sum += sum(analyzer.analyze(text).numbers());
            }
            return sum;
        };
    }

    /** What of the analysis numbers need, which is what ICU does: tokens, words looked up, sentences, numbers. */
    private static NumberPeer numbers(String text) {
        Vocabulary.Builder words = new Vocabulary.Builder();
        SentenceDetector sentences = new SentenceDetector(words, false);
        NumberDetector detector = new NumberDetector(words);
        Vocabulary vocabulary = words.build();
        Tokenizer tokenizer = Tokenizer.standard();
        return () -> {
            Lexemes lexemes = new Lexemes(text, tokenizer.tokenize(text), vocabulary);
            return sum(detector.detect(lexemes, sentences.detect(lexemes)));
        };
    }

    private static double sum(List<NumberMention> numbers) {
        double sum = 0;
        for (NumberMention number : numbers) {
            sum += number.value().value().doubleValue();
        }
        return sum;
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
