package io.github.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnad.internal.lexicon.LexiconReader;
import io.github.isnad.internal.lexicon.LexiconWriter;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class LexiconCompilerTest {
    @Test
    void whatTheBuildMadeIsWhatTheListsSay() throws IOException {
        try (InputStream in = NewsAnalyzer.class.getResourceAsStream(LexiconReader.RESOURCE)) {
            assertThat(in.readAllBytes()).isEqualTo(LexiconCompiler.compile());
        }
    }

    @Test
    void anAnalyzerKnowsAllThatWasWritten() {
        LexiconWriter out = new LexiconWriter();
        NewsAnalyzer.standard().write(out);
        assertThat(out.bytes()).isEqualTo(LexiconCompiler.compile());
    }
}
