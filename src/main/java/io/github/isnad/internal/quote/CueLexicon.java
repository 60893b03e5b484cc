package io.github.isnad.internal.quote;

import io.github.isnad.internal.lexicon.LexiconReader;
import io.github.isnad.internal.lexicon.LexiconWriter;
import io.github.isnad.quote.SpeechAct;
import io.github.isnad.quote.Stance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of saying in all their forms. Immutable and thread-safe. */
final class CueLexicon {
    private static final SpeechAct[] ACTS = SpeechAct.values();
    private static final Stance[] STANCES = Stance.values();
    private static final CueForm.Form[] FORMS = CueForm.Form.values();
    private static final CueForm.Gender[] GENDERS = CueForm.Gender.values();
    private static final CueForm.GrammaticalNumber[] NUMBERS = CueForm.GrammaticalNumber.values();

    /** All cues; none comes first. */
    private final @Nullable CueForm[] forms;
    /** For each word of the vocabulary the place of its cue. */
    private final char[] places;

    /** Takes the cues by the ids of the vocabulary. */
    CueLexicon(@Nullable CueForm[] byId) {
        Map<@Nullable CueForm, Integer> all = new LinkedHashMap<>();
        all.put(null, 0);
        places = new char[byId.length];
        for (int id = 0; id < byId.length; id++) {
            all.putIfAbsent(byId[id], all.size());
            places[id] = (char) (int) all.get(byId[id]);
        }
        forms = all.keySet().toArray(new CueForm[0]);
    }

    /** Reads what was written. */
    CueLexicon(LexiconReader in) {
        String[] lemmas = new String[in.number()];
        for (int i = 0; i < lemmas.length; i++) {
            lemmas[i] = in.text();
        }
        forms = new CueForm[in.number()];
        for (int i = 1; i < forms.length; i++) {
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
        places = in.numbers();
    }

    void write(LexiconWriter out) {
        List<String> lemmas = new ArrayList<>();
        for (int i = 1; i < forms.length; i++) {
            if (!lemmas.contains(forms[i].lemma())) {
                lemmas.add(forms[i].lemma());
            }
        }
        out.number(lemmas.size());
        lemmas.forEach(out::text);
        out.number(forms.length);
        for (int i = 1; i < forms.length; i++) {
            out.number(lemmas.indexOf(forms[i].lemma()));
            out.number(forms[i].act().ordinal());
            out.number(forms[i].stance().ordinal());
            out.number(forms[i].form().ordinal());
            out.number(forms[i].gender().ordinal());
            out.number(forms[i].number().ordinal());
            out.number(forms[i].firstPerson() ? 1 : 0);
            out.number(forms[i].pronoun() ? 1 : 0);
            out.longNumber(forms[i].frames());
        }
        out.numbers(places);
    }

    /** {@return the cue that a word of the vocabulary is, or null if it is none} */
    @Nullable
    CueForm cue(int id) {
        return id < places.length ? forms[places[id]] : null;
    }
}
