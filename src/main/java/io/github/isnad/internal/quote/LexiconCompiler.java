package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexicon.LexiconWriter;
import io.github.isnad.internal.lexicon.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes what {@link CompiledLexicon} reads: the word lists of this package with all forms of their words. */
final class LexiconCompiler {
    private final Vocabulary.Builder builder = new Vocabulary.Builder();
    private final CueLexicon cues = CueLists.read(builder);
    private final WordLexicon words = WordLists.read(builder);
    private final Vocabulary vocabulary = builder.build();
    private final LexiconWriter out = new LexiconWriter(vocabulary);

    private LexiconCompiler() {}

    /**
     * Compiles the lists.
     *
     * @param args the directory of the classes
     * @throws IOException if nothing can be written there
     */
    public static void main(String[] args) throws IOException {
        compile().save(LexiconCompiler.class, Path.of(args[0]));
    }

    /** {@return the compiled lists} */
    static LexiconWriter compile() {
        LexiconCompiler compiler = new LexiconCompiler();
        compiler.write();
        return compiler.out;
    }

    private void write() {
        Map<String, Integer> lemmas = new LinkedHashMap<>();
        Map<CueForm, Integer> forms = new LinkedHashMap<>();
        Map<Long, Integer> classes = new LinkedHashMap<>();
        for (int id = 1; id < vocabulary.size(); id++) {
            CueForm cue = cues.cue(id);
            if (cue != null && forms.putIfAbsent(cue, forms.size() + 1) == null) {
                lemmas.putIfAbsent(cue.lemma(), lemmas.size());
            }
            classes.putIfAbsent(words.classes(id), classes.size());
        }
        out.number(lemmas.size());
        lemmas.keySet().forEach(out::text);
        out.number(forms.size());
        forms.keySet().forEach(form -> write(form, lemmas.get(form.lemma())));
        out.number(classes.size());
        classes.keySet().forEach(out::longNumber);
        for (int id = 1; id < vocabulary.size(); id++) {
            CueForm cue = cues.cue(id);
            out.number(cue == null ? CompiledLexicon.NO_CUE : forms.get(cue));
            out.number(classes.get(words.classes(id)));
        }
    }

    private void write(CueForm form, int lemma) {
        out.number(lemma);
        out.number(form.act().ordinal());
        out.number(form.stance().ordinal());
        out.number(form.form().ordinal());
        out.number(form.gender().ordinal());
        out.number(form.number().ordinal());
        out.number(form.firstPerson() ? 1 : 0);
        out.number(form.pronoun() ? 1 : 0);
        out.longNumber(form.frames());
    }
}
