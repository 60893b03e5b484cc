package io.github.isnad.tokenize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the tokens of any text. */
class TokenizerPropertyTest {
    private static final Tokenizer TOKENIZER = Tokenizer.standard();

    @Provide
    Arbitrary<String> any() {
        return TokenTexts.any();
    }

    @Provide
    Arbitrary<String> arabic() {
        return TokenTexts.arabic();
    }

    @Property
    void tokensTileTheText(@ForAll("any") String text) {
        int at = 0;
        for (Token token : TOKENIZER.tokenize(text)) {
            assertThat(token.start()).isGreaterThanOrEqualTo(at).isLessThan(token.end());
            assertIgnorable(text, at, token.start());
            at = token.end();
        }
        assertIgnorable(text, at, text.length());
    }

    private static void assertIgnorable(String text, int start, int end) {
        assertThat(text.substring(start, end).codePoints()).allMatch(TokenizerPropertyTest::isIgnorable);
    }

    private static boolean isIgnorable(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == 0x85
                || c == 0x34F
                || c >= 0xFE00 && c <= 0xFE0F
                || Character.getType(c) == Character.FORMAT;
    }

    @Property
    void noTokenSplitsAPair(@ForAll("any") String text) {
        assertThat(TOKENIZER.tokenize(text))
                .flatMap(token -> List.of(token.start(), token.end()))
                .allMatch(at -> at == 0
                        || at == text.length()
                        || !Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)));
    }

    @Property
    void blankLinesPart(@ForAll("any") String first, @ForAll("any") String second) {
        int shift = first.length() + 2;
        List<Token> expected = new ArrayList<>(TOKENIZER.tokenize(first));
        TOKENIZER.tokenize(second).stream()
                .map(token -> new Token(token.start() + shift, token.end() + shift, token.kind()))
                .forEach(expected::add);
        assertThat(TOKENIZER.tokenize(first + "\n\n" + second)).isEqualTo(expected);
    }

    @Property
    void marksAndTatweelBetweenLettersKeepKinds(@ForAll("any") String text) {
        String marked = text.replaceAll("(?<=[ء-غف-ي])(?=[ء-غف-ي])", "َـ");
        assertThat(kinds(marked)).containsExactlyElementsOf(kinds(text).toList());
    }

    @Property
    void bidiControlsBetweenLettersKeepKinds(@ForAll("any") String text) {
        String controlled = text.replaceAll("(?<=[ء-غف-ي])(?=[ء-غف-ي])", "\u200F\u202C");
        assertThat(kinds(controlled)).containsExactlyElementsOf(kinds(text).toList());
    }

    @Property
    void digitsOfAllScriptsAreAlike(@ForAll("arabic") String text) {
        assertThat(TOKENIZER.tokenize(TokenTexts.withArabicDigits(text))).isEqualTo(TOKENIZER.tokenize(text));
    }

    @Property
    void anyCharSequenceIsRead(@ForAll("any") String text) {
        assertThat(TOKENIZER.tokenize(new StringBuilder(text))).isEqualTo(TOKENIZER.tokenize(text));
    }

    private static Stream<TokenKind> kinds(String text) {
        return TOKENIZER.tokenize(text).stream().map(Token::kind);
    }
}
