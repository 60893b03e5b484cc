package io.github.isnad.internal.number;

import io.github.isnad.internal.lexicon.LexiconReader;
import io.github.isnad.internal.lexicon.LexiconWriter;
import io.github.isnad.internal.lexicon.Tsv;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.number.NumberKind;
import org.jspecify.annotations.Nullable;

/** A numeral within a name of the word list: مجموعة العشرين, حرب الأيام الستة, ألف ليلة وليلة, 5+1, 90+3. */
final class NameRule implements NumberRule {
    private static final int MOST_DIGITS = 2;
    /** Minutes in half of a match. */
    private static final int HALF = 45;

    private enum Place {
        END,
        START
    }

    private static final int NAME = 0;

    private final PhraseTable ending;
    private final PhraseTable starting;

    NameRule(LexiconReader in) {
        ending = new PhraseTable(true, in);
        starting = new PhraseTable(false, in);
    }

    void write(LexiconWriter out) {
        ending.write(out);
        starting.write(out);
    }

    NameRule(Vocabulary.Builder words) {
        ending = new PhraseTable(true);
        starting = new PhraseTable(false);
        for (Tsv.Row row : Tsv.read(NameRule.class, "names.tsv")) {
            Place place = row.constant("place", Place.class);
            (place == Place.END ? ending : starting).add(words, row.required("phrase"), NAME);
        }
    }

    @Override
    public @Nullable Candidate match(NumberText text, int token) {
        PhraseTable.Phrase name = starting.at(text, token);
        if (name != null) {
            return Candidate.of(token, token + name.length(), NumberKind.NAME);
        }
        if (ending.at(text, token) != null) {
            return Candidate.of(token, token + 1, NumberKind.NAME);
        }
        if (!text.isPlain(token) || text.digitCount(token) > MOST_DIGITS || !isPlus(text, token + 1)) {
            return null;
        }
        boolean sum = text.touches(token + 2) && text.digitCount(token + 2) == 1;
        return sum || isAddedTime(text, token)
                ? Candidate.of(token, sum ? token + 3 : token + 1, NumberKind.NAME)
                : null;
    }

    private static boolean isPlus(NumberText text, int token) {
        return text.charAt(token) == '+' && text.touches(token);
    }

    /** Whether it is the last minute of a half, and how many were added is left out: 90+. */
    private static boolean isAddedTime(NumberText text, int token) {
        long minute = text.digitsValue(token);
        return minute == HALF || minute == 2 * HALF;
    }
}
