package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexicon.Tsv;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.quote.SpeechAct;
import io.github.isnad.quote.Stance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lists of the words of saying, with all their forms. Forms that fold alike are one word to the reader: the common forms of all
 * lemmas go before the uncommon ones, verbs before nouns, and then the order of rows decides, which is that of frequency in news.
 */
final class CueLists {
    private static final int SHORTEST = 3;

    private CueLists() {}

    /** Reads the lists and adds their words. */
    static CueLexicon read(Vocabulary.Builder words) {
        List<Entry> entries = entries();
        @Nullable CueForm[] byId = new CueForm[1];
        for (boolean common : new boolean[] {true, false}) {
            for (Entry entry : entries) {
                if (entry.inflection.common() == common) {
                    int id = words.add(entry.inflection.word());
                    if (id >= byId.length) {
                        byId = Arrays.copyOf(byId, 2 * id);
                    }
                    if (byId[id] == null) {
                        byId[id] = entry.form;
                    }
                }
            }
        }
        return new CueLexicon(Arrays.copyOf(byId, words.size()));
    }

    /**
     * A word and what it is as a cue.
     *
     * @param inflection the word
     * @param form the cue
     */
    record Entry(Inflection inflection, CueForm form) {}

    /** {@return all words of saying by rows, those that are written alike included} */
    static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        Homographs homographs = new Homographs();
        for (Tsv.Row row : Tsv.read(CueLists.class, "cue-verbs.tsv")) {
            List<Inflection> verb =
                    new ArrayList<>(Conjugation.of(row.required("past"), row.required("present"), Declension.PRONOUNS));
            for (String participle : row.words("participle")) {
                verb.addAll(Declension.participle(participle));
            }
            verb.removeIf(form -> homographs.has(form) || isTooShort(form));
            add(entries, row, row.required("past"), verb);
        }
        for (Tsv.Row row : Tsv.read(CueLists.class, "cue-nouns.tsv")) {
            add(entries, row, row.required("noun"), Declension.noun(row.required("noun")));
            for (String plural : row.words("plural")) {
                add(entries, row, row.required("noun"), Declension.noun(plural));
            }
        }
        return entries;
    }

    /** An uncommon form of three letters is more often a foreign name: أدن. */
    private static boolean isTooShort(Inflection form) {
        return !form.common() && !form.firstPerson() && form.word().length() <= SHORTEST;
    }

    private static void add(List<Entry> entries, Tsv.Row row, String lemma, List<Inflection> inflections) {
        SpeechAct act = row.constant("act", SpeechAct.class);
        Stance stance = row.constant("stance", Stance.class);
        int frames = frames(row);
        for (Inflection word : inflections) {
            CueForm form = new CueForm(
                    Conjugation.plain(lemma),
                    act,
                    stance,
                    word.form(),
                    word.gender(),
                    word.number(),
                    word.firstPerson(),
                    word.pronoun(),
                    frames);
            entries.add(new Entry(word, form));
        }
    }

    private static int frames(Tsv.Row row) {
        int frames = 0;
        for (Frame frame : row.constants("frames", Frame.class)) {
            frames |= frame.bit();
        }
        return frames;
    }
}
