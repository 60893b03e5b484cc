package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.quote.SpeechAct;
import io.github.isnad.quote.Stance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The word lists of this package as {@link LexiconCompiler} wrote them, a sequence of numbers of 16 bits: the lemmas of cues, the
 * cues, the sets of classes, and then each word with the number of its cue, the number of its set, and its folded letters.
 */
final class CompiledLexicon {
    static final String RESOURCE = "lexicon.bin";
    static final char NO_CUE = Character.MAX_VALUE;

    private static final SpeechAct[] ACTS = SpeechAct.values();
    private static final Stance[] STANCES = Stance.values();
    private static final CueForm.Form[] FORMS = CueForm.Form.values();
    private static final CueForm.Gender[] GENDERS = CueForm.Gender.values();
    private static final CueForm.GrammaticalNumber[] NUMBERS = CueForm.GrammaticalNumber.values();

    private final char[] numbers;
    private int at;
    private final CueLexicon cues;
    private final WordLexicon words;

    /** Reads the words and adds them to the vocabulary. */
    CompiledLexicon(Vocabulary.Builder vocabulary) {
        numbers = numbers();
        CueForm[] forms = cueForms(lemmas());
        long[] sets = classes();
        int size = readInt();
        @Nullable CueForm[] cuesById = new CueForm[size + vocabulary.size()];
        long[] classesById = new long[cuesById.length];
        for (int i = 1; i < size; i++) {
            int cue = read();
            int set = read();
            int length = read();
            int id = vocabulary.add(numbers, at, at + length);
            at += length;
            cuesById[id] = cue == NO_CUE ? null : forms[cue];
            classesById[id] = sets[set];
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

    private static char[] numbers() {
        try (InputStream in = CompiledLexicon.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing: the build makes it in the phase compile");
            }
            byte[] bytes = in.readAllBytes();
            char[] numbers = new char[bytes.length / Character.BYTES];
            ByteBuffer.wrap(bytes).asCharBuffer().get(numbers);
            return numbers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String[] lemmas() {
        String[] lemmas = new String[read()];
        for (int i = 0; i < lemmas.length; i++) {
            int length = read();
            lemmas[i] = new String(numbers, at, length);
            at += length;
        }
        return lemmas;
    }

    private CueForm[] cueForms(String[] lemmas) {
        CueForm[] forms = new CueForm[read()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = new CueForm(
                    lemmas[read()],
                    ACTS[read()],
                    STANCES[read()],
                    FORMS[read()],
                    GENDERS[read()],
                    NUMBERS[read()],
                    read() != 0,
                    read() != 0,
                    readInt());
        }
        return forms;
    }

    private long[] classes() {
        long[] sets = new long[read()];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = (long) readInt() << Integer.SIZE | readInt() & 0xFFFFFFFFL;
        }
        return sets;
    }

    private int read() {
        return numbers[at++];
    }

    private int readInt() {
        return read() << Character.SIZE | read();
    }
}
