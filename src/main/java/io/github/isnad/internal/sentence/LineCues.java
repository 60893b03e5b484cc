package io.github.isnad.internal.sentence;

import io.github.isnad.internal.lexeme.Lexemes;
import io.github.isnad.internal.lexicon.LexiconReader;
import io.github.isnad.internal.lexicon.LexiconWriter;
import io.github.isnad.internal.lexicon.Tsv;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.sentence.SentenceRole;
import io.github.isnad.tokenize.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The words that tell the role of a line by standing at its start. Immutable. */
final class LineCues {
    private static final int COLON = -1;

    private static final SentenceRole[] ROLES = SentenceRole.values();

    /** For each word of the vocabulary the cues that begin with it, or null. */
    private final List<@Nullable List<Cue>> byFirstWord = new ArrayList<>();

    private record Cue(SentenceRole role, int[] starts, int[] holds, int longest) {}

    LineCues(Vocabulary.Builder words) {
        for (Tsv.Row row : Tsv.read(LineCues.class, "cues.tsv")) {
            int[] starts = ids(words, row.words("starts"));
            if (starts.length == 0 || starts[0] == COLON) {
                throw row.malformed("starts with no word");
            }
            int[] holds = ids(words, row.words("holds"));
            int longest = row.get("longest").isEmpty() ? Integer.MAX_VALUE : (int) row.number("longest");
            add(new Cue(row.constant("role", SentenceRole.class), starts, holds, longest));
        }
    }

    private static int[] ids(Vocabulary.Builder words, List<String> line) {
        int[] ids = new int[line.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = line.get(i).equals(":") ? COLON : words.add(line.get(i));
        }
        return ids;
    }

    LineCues(LexiconReader in) {
        for (int left = in.number(); left > 0; left--) {
            int[] starts = in.ints();
            int[] holds = in.ints();
            add(new Cue(ROLES[in.number()], starts, holds, (int) in.longNumber()));
        }
    }

    void write(LexiconWriter out) {
        List<Cue> all = new ArrayList<>();
        byFirstWord.stream().filter(Objects::nonNull).forEach(all::addAll);
        out.number(all.size());
        for (Cue cue : all) {
            out.ints(cue.starts);
            out.ints(cue.holds);
            out.number(cue.role.ordinal());
            out.longNumber(cue.longest);
        }
    }

    private void add(Cue cue) {
        while (byFirstWord.size() <= cue.starts[0]) {
            byFirstWord.add(null);
        }
        List<Cue> same = byFirstWord.get(cue.starts[0]);
        if (same == null) {
            same = new ArrayList<>(1);
            byFirstWord.set(cue.starts[0], same);
        }
        same.add(cue);
    }

    /** {@return the role that the first words of a line tell, or null; signs before the first word are passed} */
    @Nullable
    SentenceRole role(Lexemes lexemes, LineShape line) {
        int first = line.first();
        while (first < line.end() && lexemes.kind(first) != TokenKind.WORD) {
            if (lexemes.kind(first) == TokenKind.FOREIGN_WORD || lexemes.kind(first) == TokenKind.NUMBER) {
                return null;
            }
            first++;
        }
        if (first == line.end()) {
            return null;
        }
        int word = lexemes.word(first);
        List<Cue> cues = word < byFirstWord.size() ? byFirstWord.get(word) : null;
        if (cues == null) {
            return null;
        }
        for (Cue cue : cues) {
            if (line.words() <= cue.longest
                    && starts(lexemes, first, line.end(), cue.starts)
                    && holds(lexemes, line, cue.holds)) {
                return cue.role;
            }
        }
        return null;
    }

    private static boolean starts(Lexemes lexemes, int first, int end, int[] words) {
        if (end - first < words.length) {
            return false;
        }
        for (int k = 0; k < words.length; k++) {
            boolean same = words[k] == COLON
                    ? lexemes.kind(first + k) == TokenKind.COLON
                    : lexemes.word(first + k) == words[k];
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Lexemes lexemes, LineShape line, int[] words) {
        for (int word : words) {
            boolean found = false;
            for (int i = line.first(); i < line.end() && !found; i++) {
                found = lexemes.word(i) == word;
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }
}
