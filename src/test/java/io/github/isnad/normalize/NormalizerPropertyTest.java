package io.github.isnad.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnad.spec.ArabicArbitraries;
import io.github.isnad.text.AlignedText;
import io.github.isnad.text.Span;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NormalizerPropertyTest {
    @Provide
    Arbitrary<String> texts() {
        return ArabicArbitraries.texts();
    }

    @Provide
    Arbitrary<ArabicNormalizer> normalizers() {
        Arbitrary<ArabicNormalizer> custom = Arbitraries.of(Fold.class)
                .set()
                .filter(folds -> !folds.containsAll(Set.of(Fold.ASCII_DIGITS, Fold.ARABIC_INDIC_DIGITS)))
                .map(ArabicNormalizer::of);
        Arbitrary<ArabicNormalizer> named = Arbitraries.of(Profile.class).map(ArabicNormalizer::of);
        return Arbitraries.oneOf(custom, named);
    }

    @Property
    void twiceGivesWhatOnceGives(@ForAll("normalizers") ArabicNormalizer normalizer, @ForAll("texts") String text) {
        String once = normalizer.normalize(text);
        assertThat(normalizer.normalize(once)).isSameAs(once);
    }

    @Property
    void plainAndAlignedAndInPlaceAreEqual(
            @ForAll("normalizers") ArabicNormalizer normalizer, @ForAll("texts") String text) {
        String plain = normalizer.normalize(text);
        AlignedText aligned = normalizer.align(text);
        char[] target = new char[text.length() * 4 + 3];
        target[2] = '\uD835'; // what stands before must not join what follows
        int end = normalizer.normalize("ا" + text + "\u0654", 1, text.length() + 1, target, 3);
        assertThat(aligned.original()).isEqualTo(text);
        assertThat(aligned.normalized()).isEqualTo(plain);
        assertThat(new String(target, 3, end - 3)).isEqualTo(plain);
    }

    @Property
    void aTargetThatIsTooSmallIsRefused(
            @ForAll("normalizers") ArabicNormalizer normalizer, @ForAll("texts") String text) {
        String plain = normalizer.normalize(text);
        if (!plain.isEmpty()) {
            assertThat(normalizer.normalize(text, 0, text.length(), new char[plain.length() - 1], 0))
                    .isEqualTo(-1);
        }
    }

    @Property
    void everyStretchOfTheResultFoldsAsItsSource(
            @ForAll("normalizers") ArabicNormalizer normalizer, @ForAll("texts") String text) {
        AlignedText aligned = normalizer.align(text);
        int length = aligned.normalized().length();
        for (int i = 0; i < length; i++) {
            Span source = aligned.toOriginal(new Span(i, i + 1));
            assertThat(source.length()).isPositive();
            Span back = aligned.toNormalized(source);
            assertThat(back.start()).isLessThanOrEqualTo(i);
            assertThat(back.end()).isGreaterThan(i);
            assertThat(normalizer.normalize(source.in(text))).isEqualTo(back.in(aligned.normalized()));
        }
    }

    @Property
    void noSurrogatePairIsSplit(@ForAll("normalizers") ArabicNormalizer normalizer, @ForAll("texts") String text) {
        AlignedText aligned = normalizer.align(text);
        for (int i = 0; i < text.length(); ) {
            int next = i + Character.charCount(text.codePointAt(i));
            Span image = aligned.toNormalized(new Span(i, next));
            if (next - i == 2 && image.length() > 0) {
                assertThat(normalizer.normalize(text.substring(i, next))).isEqualTo(image.in(aligned.normalized()));
            }
            i = next;
        }
    }

    @Property
    void entitiesDecodeWithAlignment(@ForAll("texts") String text) {
        StringBuilder encoded = new StringBuilder();
        StringBuilder expected = new StringBuilder();
        text.codePoints().filter(c -> c > 0x9F && (c < 0xD800 || c > 0xDFFF)).forEach(c -> {
            encoded.append("&#").append(c).append(';');
            expected.appendCodePoint(c);
        });
        AlignedText decoded = HtmlEntities.decode(encoded);
        assertThat(decoded.normalized()).isEqualTo(expected.toString());
        AlignedText both = decoded.andThen(ArabicNormalizer.search().align(decoded.normalized()));
        for (int i = 0; i < both.normalized().length(); i++) {
            String source = both.toOriginal(new Span(i, i + 1)).in(both.original());
            assertThat(source).startsWith("&#").endsWith(";");
        }
        assertThat(HtmlEntities.decode(text).original()).isEqualTo(text);
    }

    @Property
    void foldsAreCopied(@ForAll Set<Fold> folds) {
        if (!folds.containsAll(Set.of(Fold.ASCII_DIGITS, Fold.ARABIC_INDIC_DIGITS)) && !folds.isEmpty()) {
            EnumSet<Fold> mutable = EnumSet.copyOf(folds);
            ArabicNormalizer normalizer = ArabicNormalizer.of(mutable);
            mutable.clear();
            assertThat(normalizer.folds()).isEqualTo(folds);
        }
    }
}
