package io.github.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The work that a text takes grows as its length does, whatever the text. */
class LinearWorkTest {
    private static final WorkCounter COUNTER = counter();
    private static final int LENGTH = 20_000; // several times what any rule looks through at once
    private static final double MOST = 2.2;

    private static WorkCounter counter() {
        try {
            WorkCounter counter = new WorkCounter();
            counter.analyze(Articles.sample()); // initialises the classes
            return counter;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ا",
                "1,",
                "1/",
                "5-",
                "a@",
                "www.",
                "أ.",
                "\u0651\u064E",
                "\uD83D",
                "\uD83D\uDC68\u200D",
                "\n",
                "نص\n",
                "«نص\n",
                "؟!",
                "نص؟ ",
                "«",
                "»",
                "\"",
                "(",
                "، ",
                ": ",
                "«نص» ",
                "(نص) ",
                "قال ",
                "قال: ",
                "قال إن ",
                "«قال: ",
                "أكد أن \"",
                "قوله إن ",
                "بحسب ",
                "بحسب الوزير، ",
                "وفقا ل",
                "نقلا عن ",
                "نقلت وكالة عن مصدر قوله إن ",
                "الذي نقل عن الوزير «نريد حلا يرضي كل من حضر» ",
                "، دونها ",
                "مشيرا إلى أن ",
                "لم يعلق ",
                "أكد مدير الميناء أن السفن وصلت. ",
                "قال مدير النقل سامي إن الطرق آمنة. وأضاف مدير الميناء أن السفن وصلت. ",
                "أكدت الوزارة أن السفن وصلت. ",
                "أكد الأخير أن السفن وصلت. ",
                "المدير العام الرئيس السابق وزير ",
                "«نريد حلا يرضي كل من حضر.»\n",
                "مليون و",
                "ألف و",
                "عشرات ",
                "بإبان ",
                "ثلاثة ",
                "ونصف ",
                "بين 3 و",
                "من 3 إلى ",
                "يتجاوز 5 ",
                "ارتفع إلى 5% ",
                "12/5/2024 ",
                "الـ5 "
            })
    void twiceTheTextTakesTwiceTheWork(String unit) throws ReflectiveOperationException {
        check(unit, "");
    }

    /** What one sentence says at the end keeps nothing before it from being passed once only. */
    @ParameterizedTest
    @ValueSource(strings = {"نص\n", "«نريد حلا يرضي كل من حضر.»\n", "أضاف: "})
    void theEndChangesNothing(String unit) throws ReflectiveOperationException {
        check(unit, "\n«5 دولارات»، قال الوزير إن");
    }

    private static void check(String unit, String end) throws ReflectiveOperationException {
        String text = unit.repeat(LENGTH / unit.length());
        assertThat((double) COUNTER.analyze(text + text + end) / COUNTER.analyze(text + end))
                .isLessThan(MOST);
    }
}
