package io.github.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import io.github.isnad.spec.ArabicArbitraries;
import io.github.isnad.text.Spanned;
import io.github.isnad.tokenize.Token;
import io.github.isnad.tokenize.Tokens;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the analysis of every text. */
class NewsAnalyzerPropertyTest {
    private static final NewsAnalyzer ANALYZER = NewsAnalyzer.standard();

    @Provide
    Arbitrary<String> texts() {
        return ArabicArbitraries.texts();
    }

    @Provide
    Arbitrary<String> news() {
        return ArabicArbitraries.news();
    }

    @Provide
    Arbitrary<String> balancedNews() {
        return ArabicArbitraries.balancedNews();
    }

    @Provide
    Arbitrary<String> words() {
        return ArabicArbitraries.words();
    }

    @Property
    void everyPlaceOfAnyTextIsSound(@ForAll("texts") String text) {
        DocumentChecks.check(ANALYZER.analyze(text));
    }

    @Property
    void everyPlaceOfNewsIsSound(@ForAll("news") String text) {
        DocumentChecks.check(ANALYZER.analyze(text));
    }

    @Property
    void tokensCoverAllButWhiteSpaceAndIgnorables(@ForAll("texts") String text) {
        int end = 0;
        for (Token token : ANALYZER.analyze(text).tokens()) {
            assertThat(text.substring(end, token.start())).matches(NewsAnalyzerPropertyTest::isIgnorable);
            end = token.end();
        }
        assertThat(text.substring(end)).matches(NewsAnalyzerPropertyTest::isIgnorable);
    }

    private static boolean isIgnorable(String gap) {
        return gap.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.isIdentifierIgnorable(c)
                        || UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT));
    }

    @Property
    void paragraphsDoNotChangeTheTokensAndSentencesOfOthers(
            @ForAll("balancedNews") String first, @ForAll("balancedNews") String second) {
        String between = "\n\n";
        int shift = first.length() + between.length();
        Document one = ANALYZER.analyze(first);
        Document other = ANALYZER.analyze(second);
        Document both = ANALYZER.analyze(first + between + second);
        assertThat(spans(both.tokens(), 0)).isEqualTo(joined(one.tokens(), other.tokens(), shift));
        assertThat(spans(both.sentences(), 0)).isEqualTo(joined(one.sentences(), other.sentences(), shift));
    }

    private static List<String> joined(List<? extends Spanned> one, List<? extends Spanned> other, int shift) {
        return Stream.concat(spans(one, 0).stream(), spans(other, shift).stream())
                .toList();
    }

    private static List<String> spans(List<? extends Spanned> places, int shift) {
        return places.stream()
                .map(place -> (place.start() + shift) + "-" + (place.end() + shift))
                .toList();
    }

    @Property
    void digitsOfBothScriptsAreAlike(@ForAll("news") String text) {
        String arabic = text.chars()
                .map(c -> c >= '0' && c <= '9' ? c - '0' + '\u0660' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        Document one = ANALYZER.analyze(text);
        Document other = ANALYZER.analyze(arabic);
        assertThat(other.tokens()).isEqualTo(one.tokens());
        assertThat(other.numbers()).isEqualTo(one.numbers());
        assertThat(other.sentences()).isEqualTo(one.sentences());
    }

    /** A vowel or a tatweel behind the first letter of a word, with letters on both sides. */
    @Property
    void marksBetweenLettersChangeSpansOnly(@ForAll("words") String text, @ForAll boolean tatweel) {
        Document plain = ANALYZER.analyze(text);
        Document marked = ANALYZER.analyze(withMarks(text, tatweel ? '\u0640' : '\u064E'));
        assertThat(kinds(marked.tokens())).isEqualTo(kinds(plain.tokens()));
        assertThat(describe(marked)).isEqualTo(describe(plain));
    }

    private static String withMarks(String text, char mark) {
        StringBuilder marked = new StringBuilder();
        IntStream.range(0, text.length()).forEach(i -> {
            marked.append(text.charAt(i));
            boolean inside = i + 1 < text.length() && isArabicLetter(text, i) && isArabicLetter(text, i + 1);
            if (inside && (i == 0 || !isArabicLetter(text, i - 1))) {
                marked.append(mark);
            }
        });
        return marked.toString();
    }

    private static boolean isArabicLetter(String text, int at) {
        return text.charAt(at) >= '\u0621' && text.charAt(at) <= '\u064A' && text.charAt(at) != '\u0640';
    }

    private static List<?> kinds(Tokens tokens) {
        return tokens.stream().map(Token::kind).toList();
    }

    private static List<String> describe(Document document) {
        Stream<String> numbers = document.numbers().stream()
                .map(number -> number.kind() + " " + number.value() + " " + number.qualifier() + " " + number.unit());
        Stream<String> quotes = document.quotes().stream()
                .map(quote -> quote.kind() + " " + quote.rule() + " "
                        + (quote.cue() == null ? null : quote.cue().lemma()) + " "
                        + (quote.source() == null ? null : quote.source().implicit()));
        Stream<String> claims =
                document.claims().stream().map(claim -> claim.change() + " " + Objects.nonNull(claim.counted()));
        return Stream.of(numbers, quotes, claims).flatMap(all -> all).toList();
    }
}
