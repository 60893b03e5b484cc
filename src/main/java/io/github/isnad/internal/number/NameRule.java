package io.github.isnad.internal.number;

import io.github.isnad.internal.lexicon.Tsv;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.number.NumberKind;
import org.jspecify.annotations.Nullable;

/** A numeral within a name of the word list: مجموعة العشرين, حرب الأيام الستة, ألف ليلة وليلة, 5+1. */
final class NameRule implements NumberRule {
    private enum Place {
        END,
        START
    }

    private final PhraseTable<Place> ending = new PhraseTable<>(true);
    private final PhraseTable<Place> starting = new PhraseTable<>(false);

    NameRule(Vocabulary.Builder words) {
        for (Tsv.Row row : Tsv.read(NameRule.class, "names.tsv")) {
            Place place = row.constant("place", Place.class);
            (place == Place.END ? ending : starting).add(words, row.required("phrase"), place);
        }
    }

    @Override
    public @Nullable Candidate match(NumberText text, int token) {
        PhraseTable.Phrase<Place> name = starting.at(text, token);
        if (name != null) {
            return Candidate.of(text, token, token + name.length(), NumberKind.NAME);
        }
        if (ending.at(text, token) != null) {
            return Candidate.of(text, token, token + 1, NumberKind.NAME);
        }
        boolean sum = text.isChar(token + 1, '+')
                && text.touches(token + 1)
                && text.touches(token + 2)
                && text.digitCount(token) <= 2;
        return sum && text.digitCount(token + 2) == 1 ? Candidate.of(text, token, token + 3, NumberKind.NAME) : null;
    }
}
