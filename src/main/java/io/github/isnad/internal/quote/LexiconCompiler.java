package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexicon.Vocabulary;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads the word lists of this package, conjugates and declines, and writes what comes of it for {@link CompiledLexicon}. It runs
 * when the library is built: it would take a fresh JVM longer than all else, and a malformed row is found sooner.
 */
final class LexiconCompiler {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final Vocabulary.Builder builder = new Vocabulary.Builder();
    private final CueLexicon cues = CueLists.read(builder);
    private final WordLexicon words = WordLists.read(builder);
    private final Vocabulary vocabulary = builder.build();

    private LexiconCompiler() {}

    /**
     * Writes the compiled lists.
     *
     * @param args the directory of the classes
     * @throws IOException if they cannot be written
     */
    public static void main(String[] args) throws IOException {
        String packageDirectory = LexiconCompiler.class.getPackageName().replace('.', '/');
        Path directory = Path.of(args[0]).resolve(packageDirectory);
        Files.write(directory.resolve(CompiledLexicon.RESOURCE), compile());
    }

    /** {@return the compiled lists} */
    static byte[] compile() throws IOException {
        LexiconCompiler compiler = new LexiconCompiler();
        compiler.write();
        return compiler.bytes.toByteArray();
    }

    private void write() throws IOException {
        Map<Long, Integer> classes = new LinkedHashMap<>();
        Map<CueForm, Integer> forms = new LinkedHashMap<>();
        Map<String, Integer> lemmas = new LinkedHashMap<>();
        for (int id = 1; id < vocabulary.size(); id++) {
            classes.putIfAbsent(words.classes(id), classes.size());
            CueForm cue = cues.cue(id);
            if (cue != null && forms.putIfAbsent(cue, forms.size()) == null) {
                lemmas.putIfAbsent(cue.lemma(), lemmas.size());
            }
        }
        writeSize(lemmas);
        for (String lemma : lemmas.keySet()) {
            out.writeChar(lemma.length());
            out.writeChars(lemma);
        }
        writeSize(forms);
        for (CueForm form : forms.keySet()) {
            write(form, lemmas.get(form.lemma()));
        }
        writeSize(classes);
        for (long bits : classes.keySet()) {
            out.writeLong(bits);
        }
        out.writeInt(vocabulary.size());
        for (int id = 1; id < vocabulary.size(); id++) {
            CueForm cue = cues.cue(id);
            out.writeChar(cue == null ? CompiledLexicon.NO_CUE : forms.get(cue));
            out.writeChar(classes.get(words.classes(id)));
            out.writeChar(vocabulary.word(id).length());
            out.writeChars(vocabulary.word(id));
        }
    }

    private void write(CueForm form, int lemma) throws IOException {
        out.writeChar(lemma);
        out.writeChar(form.act().ordinal());
        out.writeChar(form.stance().ordinal());
        out.writeChar(form.form().ordinal());
        out.writeChar(form.gender().ordinal());
        out.writeChar(form.number().ordinal());
        out.writeChar(form.firstPerson() ? 1 : 0);
        out.writeChar(form.pronoun() ? 1 : 0);
        out.writeInt(form.frames());
    }

    private void writeSize(Map<?, Integer> numbered) throws IOException {
        if (numbered.size() >= CompiledLexicon.NO_CUE) {
            throw new IllegalStateException("too many for a number of 16 bits: " + numbered.size());
        }
        out.writeChar(numbered.size());
    }
}
