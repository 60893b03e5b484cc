package io.github.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Allocated bytes do not depend on how busy the machine is: they tell when the analysis becomes wasteful, or more than linear. */
class AllocationTest {
    private static final NewsAnalyzer ANALYZER = NewsAnalyzer.standard();
    private static final String NEWS =
            "قال وزير النقل سامر العوضي إن عدد الحافلات ارتفع إلى 1,250 حافلة خلال ثلاثة أعوام.\n"
                    + "وأضاف أن الوزارة خصصت 2.4 مليار دولار لصيانة الطرق في المدينة الساحلية والقرى التي حولها.\n"
                    + "وشهدت العاصمة أمس أمطارا غزيرة أدت إلى إغلاق عدد من الطرق وتأخر وصول الطلاب إلى مدارسهم.\n"
                    + "«نحتاج إلى عشر سنوات من العمل»، قالت الباحثة ليلى قاسم، «لا إلى موسم مطير واحد».\n"
                    + "ومن المقرر أن تعقد اللجنة جلستها المقبلة بشأن الموازنة عند الساعة العاشرة من صباح الأحد.\n";
    private static final int BYTES_A_CHARACTER = 40;
    private static final int RUNS = 12;

    @Test
    void theAnalysisOfNewsAllocatesLittle() {
        String text = NEWS.repeat(40);
        assertThat(allocated(text)).isLessThan((long) BYTES_A_CHARACTER * text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {NEWS, "قال إن ", "قال الوزير: «", "بحسب الوزير، ", "3 ملايين و", "(", "12/5/2024 "})
    void twiceTheTextAllocatesTwice(String piece) {
        String text = piece.repeat(40_000 / piece.length());
        assertThat(allocated(text + text)).isLessThan(allocated(text) * 5 / 2);
    }

    private static long allocated(String text) {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            ANALYZER.analyze(text);
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
