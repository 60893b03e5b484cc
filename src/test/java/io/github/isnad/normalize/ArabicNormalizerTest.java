package io.github.isnad.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class ArabicNormalizerTest {
    @Test
    void foldsForLookUp() {
        assertEquals(
                "اااا ييي و ه ك 12 نعم",
                ArabicNormalizer.aggressive().normalize("أإآٱ ىئی ؤ ة ک ١۲ نَـعّ\u200Cم\u200F\u00AD\uFEFF"));
        assertEquals("اعلنت الحكومة 12.5%", ArabicNormalizer.search().normalize("أعلنتْ الـــحكومة ١٢٫٥٪"));
        String plain = "قال 😀";
        assertSame(plain, ArabicNormalizer.search().normalize(plain));
    }
}
