package io.github.isnad.internal.number;

import io.github.isnad.internal.lexicon.LexiconReader;
import io.github.isnad.internal.lexicon.LexiconWriter;
import io.github.isnad.internal.lexicon.Tsv;
import io.github.isnad.internal.lexicon.Vocabulary;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/** The words around an age. Immutable and thread-safe. */
final class AgeLexicon {
    enum Role {
        /** عمر، سن. */
        AGE_NOUN,
        /** البالغ، ابن. */
        REACHES
    }

    private final Map<Role, BitSet> words = new EnumMap<>(Role.class);

    AgeLexicon(Vocabulary.Builder vocabulary) {
        for (Role role : Role.values()) {
            words.put(role, new BitSet());
        }
        for (Tsv.Row row : Tsv.read(AgeLexicon.class, "ages.tsv")) {
            words.get(row.constant("role", Role.class)).set(vocabulary.add(row.required("word")));
        }
    }

    AgeLexicon(LexiconReader in) {
        for (Role role : Role.values()) {
            words.put(role, in.words());
        }
    }

    void write(LexiconWriter out) {
        words.values().forEach(out::words);
    }

    boolean is(Role role, int word) {
        return words.get(role).get(word);
    }
}
