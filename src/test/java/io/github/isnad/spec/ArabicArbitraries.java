package io.github.isnad.spec;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** What property tests are fed with: the one place that knows the generators of jqwik. */
public final class ArabicArbitraries {
    private static final String LETTERS = "ابتجدرسعفقكلمنهوي أإآٱؤئءىة";
    private static final String FOREIGN = "کیہۂۓەےگپ aZé";
    private static final String MARKS =
            "\u064B\u064E\u0650\u0651\u0652\u0653\u0654\u0655\u0670\u0610\u06D6\u06E5\u08F0\u0640\u0301";
    private static final String FORMS = "ﻻﻷﻣﺮﷲﷺﷻ﷼ﹷﱠﳲﯝ\uFBA4";
    private static final String DIGITS = "0123٠١٢۳۴१％٪%½²";
    private static final String SIGNS = ".,:;!?،؛؟۔…«»“”‘’\"'()-–—_#@&/٫٬";
    private static final String INVISIBLE =
            " \n\t\r\u00A0\u202F\u200B\u200C\u200D\u200E\u200F\u061C\u202A\u202C\u2067\u2069\u2060\u00AD\uFEFF\u2028";
    private static final String BORDERS = "\u0000\uFFFF\uFFFE\uFDD0\uD800\uDBFF\uDC00\uDFFF\uD835\uDFCE\uD83D\uDE00";

    private static final List<String> WORDS = List.of(
            "قال",
            "وقالت",
            "وأضاف",
            "مشيرا",
            "إلى",
            "أن",
            "إن",
            "إنه",
            "أكد",
            "ونفى",
            "نقلت",
            "عن",
            "قوله",
            "بحسب",
            "وفقا",
            "لوكالة",
            "الوزير",
            "رئيس",
            "الوزراء",
            "محمد",
            "السالم",
            "مصدر",
            "الحكومة",
            "المدينة",
            "ارتفع",
            "انخفض",
            "من",
            "بين",
            "أكثر",
            "نحو",
            "في",
            "المئة",
            "مليون",
            "ملايين",
            "ألف",
            "آلاف",
            "خمسة",
            "وعشرين",
            "ثلث",
            "دولار",
            "عاما",
            "الثلاثاء",
            "مارس",
            "الماضي",
            "لم",
            "التي",
            "هذا",
            "كبيرًا",
            "مُحَمَّد",
            "د.",
            "أ.ف.ب",
            "AP",
            "كوفيد-19");
    private static final List<String> FIGURES =
            List.of("1500", "3.5", "25%", "2024", "و12", "10:30", "1,200", "٣٫٥", "الـ15", "5-7", "$3", "15/3/2020");
    private static final List<String> PUNCTUATION = List.of(".", "،", ":", "؟", "!", "...", "؛", "-");

    private ArabicArbitraries() {}

    /** Any text, mostly of the characters that matter: astral characters and lone surrogates included. */
    public static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(List.of(
                        of(8, LETTERS),
                        of(2, FOREIGN),
                        of(5, MARKS),
                        of(2, FORMS),
                        of(2, DIGITS),
                        of(2, SIGNS),
                        of(3, INVISIBLE),
                        of(3, BORDERS),
                        Tuple.of(2, Arbitraries.of("😀", "𝟎", "𝟗", "👨\u200D👩", "\uD83B\uDEFD", "𞤁")),
                        Tuple.of(1, Arbitraries.chars().all().map(c -> Character.toString(c)))))
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    /** News-like text: frames of reported speech, figures, marks that need not pair, and now and then any text. */
    public static Arbitrary<String> news() {
        return pieces(List.of(
                Tuple.of(12, Arbitraries.of(WORDS)),
                Tuple.of(3, Arbitraries.of(FIGURES)),
                Tuple.of(3, Arbitraries.of(PUNCTUATION)),
                Tuple.of(2, Arbitraries.of("«", "»", "\"", "“", "”", "(", ")", "\n", "\n\n")),
                Tuple.of(1, texts())));
    }

    /** News-like text in which quotation marks and brackets pair. */
    public static Arbitrary<String> balancedNews() {
        Arbitrary<String> plain = pieces(List.of(
                Tuple.of(12, Arbitraries.of(WORDS)),
                Tuple.of(3, Arbitraries.of(FIGURES)),
                Tuple.of(4, Arbitraries.of(PUNCTUATION))));
        return pieces(List.of(
                Tuple.of(6, plain),
                Tuple.of(2, words().map(text -> "«" + text + "»")),
                Tuple.of(1, words().map(text -> "“" + text + "”")),
                Tuple.of(1, Arbitraries.of("\n", "😀", "(أ ف ب)"))));
    }

    /** News-like words and figures without marks, one blank between them. */
    public static Arbitrary<String> words() {
        return pieces(List.of(Tuple.of(4, Arbitraries.of(WORDS)), Tuple.of(1, Arbitraries.of(FIGURES))));
    }

    private static Arbitrary<String> pieces(List<Tuple.Tuple2<Integer, Arbitrary<String>>> choices) {
        return Arbitraries.frequencyOf(choices)
                .list()
                .ofMinSize(1)
                .ofMaxSize(15)
                .map(list -> String.join(" ", list));
    }

    private static Tuple.Tuple2<Integer, Arbitrary<String>> of(int frequency, String characters) {
        return Tuple.of(
                frequency, Arbitraries.chars().with(characters.toCharArray()).map(c -> Character.toString(c)));
    }
}
