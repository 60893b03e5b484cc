package io.github.isnad;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A megabyte of whatever is worst for somebody. The bound is so wide, for machines that are busy with other things as well, that
 * only a wrong order of growth breaks it.
 */
class PathologicalTextTest {
    private static final NewsAnalyzer ANALYZER = NewsAnalyzer.standard();
    private static final int LENGTH = 1 << 19; // UTF-16 code units: a megabyte
    private static final Duration BOUND = Duration.ofSeconds(10);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ا",
                "\u064E",
                "\u0651\u064E",
                "«",
                "»",
                "((",
                "قال إن ",
                "قال الوزير إن 5 دولار ",
                "بحسب الوزير، ",
                "نقلت وكالة عن مصدر قوله إن ",
                "1",
                "1.",
                "5 ",
                "مليون ",
                "ألف و",
                "بين 3 و",
                "من 3 إلى ",
                "\n",
                "«نص\n",
                "\uD83D",
                "a@",
                "المدير العام الرئيس السابق وزير "
            })
    void isAnalysedInTime(String unit) {
        check(unit.repeat(LENGTH / unit.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n"})
    void aLongArticleIsAnalysedInTime(String between) {
        String article = Articles.sample().replace("\n", between) + between;
        check(article.repeat(LENGTH / article.length()));
    }

    @Test
    void commasBehindAStatementAreReadInTime() {
        check("قال الوزير إن العمل مستمر" + "،".repeat(LENGTH));
    }

    private static void check(String text) {
        Document document = assertTimeoutPreemptively(BOUND, () -> ANALYZER.analyze(text));
        DocumentChecks.checkSpans(document);
    }
}
