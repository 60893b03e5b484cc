package io.github.isnad.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/** What the folds say of characters, against the character database that ICU ships. */
class UnicodeAgreementTest {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    private static void forEachAssigned(IntConsumer check) {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (UCharacter.isDefined(c)) {
                check.accept(c);
            }
        }
    }

    @Test
    void compositionKnowsEveryPairOfTheScriptAndNoOther() {
        for (int letter = 0x600; letter <= 0x8FF; letter++) {
            for (int mark = 0x600; mark <= 0x8FF; mark++) {
                int composed = NFC.composePair(letter, mark);
                assertThat((int) Composition.compose((char) letter, (char) mark))
                        .isEqualTo(Math.max(composed, 0));
                assertThat(composed < 0 || Composition.isComposing(mark)).isTrue();
            }
        }
    }

    @Test
    void compositionReachesOverMarksOfALowerClassOnly() {
        for (int mark = 0x600; mark <= 0x8FF; mark++) {
            if (Composition.isVowelMark((char) mark)) {
                assertThat(UCharacter.getCombiningClass(mark)).isBetween(27, 35);
            }
        }
    }

    @Test
    void marksAreThoseOfTheBlocksOfTheScriptByProperty() {
        forEachAssigned(c -> {
            String block = String.valueOf(UCharacter.UnicodeBlock.of(c));
            boolean script =
                    block.startsWith("ARABIC") && !block.contains("PRESENTATION") && !block.contains("MATHEMATICAL");
            boolean mark = script && UCharacter.getType(c) == Character.NON_SPACING_MARK;
            assertThat("".equals(Mappings.of(Fold.MARKS, c)))
                    .as("U+%04X", c)
                    .isEqualTo(mark || c == 0x6E5 || c == 0x6E6);
        });
    }

    @Test
    void digitsAreThoseOfEveryScript() {
        forEachAssigned(c -> {
            int value = UCharacter.digit(c, 10);
            String expected = value >= 0 && (c < '0' || c > '9') ? Integer.toString(value) : null;
            if (c != 0x66B && c != 0x66C) {
                assertThat(Mappings.of(Fold.ASCII_DIGITS, c)).as("U+%04X", c).isEqualTo(expected);
            }
        });
    }

    @Test
    void spacesAreThoseOfTheCategory() {
        forEachAssigned(c -> assertThat(Mappings.of(Fold.SPACES, c) != null)
                .as("U+%04X", c)
                .isEqualTo(c != ' ' && UCharacter.getType(c) == Character.SPACE_SEPARATOR));
    }

    @Test
    void bidiControlsAreThoseOfTheProperty() {
        forEachAssigned(c -> assertThat(Mappings.of(Fold.BIDI_CONTROLS, c) != null)
                .as("U+%04X", c)
                .isEqualTo(UCharacter.hasBinaryProperty(c, UProperty.BIDI_CONTROL)));
    }

    @Test
    void presentationFormsAreTheirCompatibilityFormWithoutCarrier() {
        forEachAssigned(c -> {
            String plain = Mappings.of(Fold.PRESENTATION_FORMS, c);
            boolean form = c >= 0xFB50 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFC;
            if (plain != null) {
                assertThat(form).isTrue();
                assertThat(NFKC.normalize(Character.toString(c))).endsWith(plain);
                assertThat(plain).isNotEmpty().doesNotContain(" ", "\u0640");
            } else if (form) {
                String compatible = NFKC.normalize(Character.toString(c));
                assertThat(compatible.length() == 1 || compatible.contains(" "))
                        .as("U+%04X", c)
                        .isTrue();
            }
        });
    }

    @Test
    void foldingACodePointTwiceGivesWhatOnceGives() {
        Set<Fold> others = EnumSet.allOf(Fold.class);
        others.removeAll(Set.of(Fold.MARKS, Fold.ASCII_DIGITS));
        for (Set<Fold> folds : Set.of(Profile.AGGRESSIVE.folds(), Profile.LOSSLESS.folds(), others)) {
            FoldTable table = new FoldTable(folds);
            forEachAssigned(c -> {
                String once = table.replacement(c);
                if (once != null) {
                    once.codePoints()
                            .forEach(folded -> assertThat(table.replacement(folded))
                                    .as("U+%04X", c)
                                    .isNull());
                }
            });
        }
    }
}
