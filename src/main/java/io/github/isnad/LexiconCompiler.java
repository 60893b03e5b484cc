package io.github.isnad;

import io.github.isnad.internal.lexicon.LexiconReader;
import io.github.isnad.internal.lexicon.LexiconWriter;
import io.github.isnad.internal.lexicon.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the resource from which analyzers are made: all word lists with all forms of their words. The build runs it. */
final class LexiconCompiler {
    private LexiconCompiler() {}

    /**
     * Compiles the word lists.
     *
     * @param args the directory of the classes
     * @throws IOException if nothing can be written there
     * @throws IllegalStateException if a row is malformed
     */
    public static void main(String[] args) throws IOException {
        String room = LexiconCompiler.class.getPackageName().replace('.', '/');
        Files.write(Path.of(args[0]).resolve(room).resolve(LexiconReader.RESOURCE), compile());
    }

    static byte[] compile() {
        LexiconWriter out = new LexiconWriter();
        new NewsAnalyzer(new Vocabulary.Builder()).write(out);
        return out.bytes();
    }
}
