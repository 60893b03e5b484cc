package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexicon.LexiconReader;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.quote.SpeechAct;
import io.github.isnad.quote.Stance;
import org.jspecify.annotations.Nullable;

/**
 * The word lists of this package as {@link LexiconCompiler} wrote them: the lemmas of cues, the cues, the sets of classes, and for
 * each word the number of its cue and that of its set.
 */
final class CompiledLexicon {
    static final int NO_CUE = 0;

    private static final SpeechAct[] ACTS = SpeechAct.values();
    private static final Stance[] STANCES = Stance.values();
    private static final CueForm.Form[] FORMS = CueForm.Form.values();
    private static final CueForm.Gender[] GENDERS = CueForm.Gender.values();
    private static final CueForm.GrammaticalNumber[] NUMBERS = CueForm.GrammaticalNumber.values();

    private final LexiconReader in;
    private final CueLexicon cues;
    private final WordLexicon words;

    /** Reads the words and adds them to the vocabulary. */
    CompiledLexicon(Vocabulary.Builder vocabulary) {
        in = new LexiconReader(CompiledLexicon.class, vocabulary);
        @Nullable CueForm[] forms = forms(lemmas());
        long[] sets = sets();
        @Nullable CueForm[] cuesById = new CueForm[in.size()];
        long[] classesById = new long[in.size()];
        for (int word = 1; word < in.words(); word++) {
            int id = in.id(word);
            cuesById[id] = forms[in.number()];
            classesById[id] = sets[in.number()];
        }
        cues = new CueLexicon(cuesById);
        words = new WordLexicon(classesById);
    }

    CueLexicon cues() {
        return cues;
    }

    WordLexicon words() {
        return words;
    }

    private String[] lemmas() {
        String[] lemmas = new String[in.number()];
        for (int i = 0; i < lemmas.length; i++) {
            lemmas[i] = in.text();
        }
        return lemmas;
    }

    private @Nullable CueForm[] forms(String[] lemmas) {
        @Nullable CueForm[] forms = new CueForm[in.number() + 1];
        for (int i = NO_CUE + 1; i < forms.length; i++) {
            forms[i] = new CueForm(
                    lemmas[in.number()],
                    ACTS[in.number()],
                    STANCES[in.number()],
                    FORMS[in.number()],
                    GENDERS[in.number()],
                    NUMBERS[in.number()],
                    in.number() != 0,
                    in.number() != 0,
                    (int) in.longNumber());
        }
        return forms;
    }

    private long[] sets() {
        long[] sets = new long[in.number()];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = in.longNumber();
        }
        return sets;
    }
}
