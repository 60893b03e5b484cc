package io.github.isnad.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.isnad.internal.lexicon.LexiconReader;
import io.github.isnad.internal.lexicon.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class CompiledLexiconTest {
    @Test
    void isWhatTheListsSay() throws IOException {
        try (InputStream in = CompiledLexicon.class.getResourceAsStream(LexiconReader.RESOURCE)) {
            assertThat(in.readAllBytes()).isEqualTo(LexiconCompiler.compile().bytes());
        }
    }

    @Test
    void knowsEachWordAsTheListsDo() {
        Vocabulary.Builder builder = new Vocabulary.Builder();
        CueLexicon cues = CueLists.read(builder);
        WordLexicon words = WordLists.read(builder);
        Vocabulary.Builder other = new Vocabulary.Builder();
        other.add("\u0643\u0644\u0645\u0629"); // so that ids differ
        CompiledLexicon compiled = new CompiledLexicon(other);
        for (CueLists.Entry entry : CueLists.entries()) {
            String word = entry.inflection().word();
            assertThat(compiled.cues().cue(other.add(word))).isEqualTo(cues.cue(builder.add(word)));
            assertThat(compiled.words().classes(other.add(word))).isEqualTo(words.classes(builder.add(word)));
        }
        assertThat(compiled.cues().cue(Integer.MAX_VALUE)).isNull();
        assertThat(compiled.words().classes(Integer.MAX_VALUE)).isZero();
    }
}
