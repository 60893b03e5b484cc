package io.github.isnad.internal.number;

import io.github.isnad.internal.lexicon.LexiconReader;
import io.github.isnad.internal.lexicon.LexiconWriter;
import io.github.isnad.internal.lexicon.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phrases found by the word at one of their ends; the longest wins. A word may be written as alternatives, يزيد/تزيد. Only the
 * first word of a phrase may have proclitics. What a phrase means is a number. Immutable once filled, thread-safe.
 */
final class PhraseTable {
    /** A phrase and its meaning. */
    record Phrase(int[] words, int meaning) {
        int length() {
            return words.length;
        }
    }

    private final boolean byLast;
    private final List<@Nullable List<Phrase>> phrases = new ArrayList<>();

    /**
     * Makes an empty table.
     *
     * @param byLast whether phrases are looked for by their last word, backwards
     */
    PhraseTable(boolean byLast) {
        this.byLast = byLast;
    }

    /** Reads a table that was compiled. */
    PhraseTable(boolean byLast, LexiconReader in) {
        this(byLast);
        for (int left = in.number(); left > 0; left--) {
            int meaning = in.number();
            int[] phrase = new int[in.number()];
            for (int i = 0; i < phrase.length; i++) {
                phrase[i] = in.number();
            }
            add(phrase, meaning);
        }
    }

    /** Compiles the table. */
    void write(LexiconWriter out) {
        List<Phrase> all = new ArrayList<>();
        for (List<Phrase> same : phrases) {
            if (same != null) {
                all.addAll(same);
            }
        }
        out.number(all.size());
        for (Phrase phrase : all) {
            out.number(phrase.meaning);
            out.number(phrase.length());
            for (int word : phrase.words) {
                out.number(word);
            }
        }
    }

    void add(Vocabulary.Builder words, String phrase, int meaning) {
        String[] parts = phrase.split(" ");
        String[][] alternatives = new String[parts.length][];
        for (int i = 0; i < parts.length; i++) {
            alternatives[i] = parts[i].split("/");
        }
        add(words, alternatives, new int[alternatives.length], 0, meaning);
    }

    private void add(Vocabulary.Builder words, String[][] alternatives, int[] chosen, int at, int meaning) {
        if (at < chosen.length) {
            for (String word : alternatives[at]) {
                chosen[at] = words.add(word);
                add(words, alternatives, chosen, at + 1, meaning);
            }
            return;
        }
        add(chosen.clone(), meaning);
    }

    private void add(int[] phrase, int meaning) {
        int key = phrase[byLast ? phrase.length - 1 : 0];
        while (phrases.size() <= key) {
            phrases.add(null);
        }
        List<Phrase> same = phrases.get(key);
        if (same == null) {
            phrases.set(key, same = new ArrayList<>());
        }
        int longer = 0;
        while (longer < same.size() && same.get(longer).length() >= phrase.length) {
            longer++;
        }
        same.add(longer, new Phrase(phrase, meaning));
    }

    /** The longest phrase that begins (or, in a table by the last word, ends) with a token, or null. */
    @Nullable
    Phrase at(NumberText text, int token) {
        if (token < text.first() || token >= text.end()) {
            return null;
        }
        Phrase found = find(text, token, text.lexemes.word(token));
        return found != null ? found : find(text, token, text.lexemes.stem(token));
    }

    private @Nullable Phrase find(NumberText text, int token, int key) {
        List<Phrase> candidates = key > 0 && key < phrases.size() ? phrases.get(key) : null;
        if (candidates == null) {
            return null;
        }
        for (Phrase phrase : candidates) {
            int first = byLast ? token - phrase.length() + 1 : token;
            if (matches(text, first, phrase.words())) {
                return phrase;
            }
        }
        return null;
    }

    private static boolean matches(NumberText text, int first, int[] words) {
        if (first < text.first() || first + words.length > text.end()) {
            return false;
        }
        for (int i = words.length - 1; i > 0; i--) {
            if (text.lexemes.word(first + i) != words[i]) {
                return false;
            }
        }
        return text.isWord(first, words[0]);
    }
}
