package io.github.isnad.internal.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnad.internal.lexicon.LexiconReader;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class NumberListsTest {
    @Test
    void areCompiledAsTheyAre() throws IOException {
        try (InputStream in = NumberLists.class.getResourceAsStream(LexiconReader.RESOURCE)) {
            assertThat(in.readAllBytes()).isEqualTo(NumberLists.compile().bytes());
        }
    }
}
