package io.github.isnad.tokenize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIndexOutOfBoundsException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class TokenizerTest {
    private static final Tokenizer TOKENIZER = Tokenizer.standard();
    private static final String NEWS =
            "قال د. أحمد سالم، مدير المركز الوطني للأرصاد (خاص)، إن «درجات الحرارة ستنخفض 12.5% خلال الأسبوع المقبل»، وأضاف"
                    + " أن الموجة الـ15 ستصل إلى المحافظات الجنوبية الساعة 3:30 صباحا.\n";

    @Test
    void nullIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> TOKENIZER.tokenize(null))
                .withMessageContaining("text");
    }

    @Test
    void tokensAreAList() {
        Tokens tokens = TOKENIZER.tokenize("قال 5");
        assertThat(tokens)
                .containsExactly(new Token(0, 3, TokenKind.WORD), new Token(4, 5, TokenKind.NUMBER))
                .isEqualTo(TOKENIZER.tokenize("قال 5"));
        assertThatIndexOutOfBoundsException().isThrownBy(() -> tokens.get(2));
        assertThatIndexOutOfBoundsException().isThrownBy(() -> tokens.kind(-1));
    }

    @Test
    void denseTextMakesTheArraysGrow() {
        assertThat(TOKENIZER.tokenize("«".repeat(10_000))).hasSize(10_000).allMatch(token -> token.length() == 1);
    }

    @Test
    void nothingButTheResultIsAllocated() {
        long once = allocated(NEWS.repeat(40));
        long twice = allocated(NEWS.repeat(80));
        int tokensOfFour = NEWS.length() * 40 / 4;
        assertThat(twice - once).isLessThanOrEqualTo(tokensOfFour * (Integer.BYTES * 2 + 1) + 16);
    }

    private static long allocated(String text) {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 50; i++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            TOKENIZER.tokenize(text);
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
