package io.github.isnad.internal.number;

import io.github.isnad.internal.lexicon.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phrases found by the word at one of their ends; the longest wins. A word may be written as alternatives, يزيد/تزيد. Only the
 * first word of a phrase may have proclitics. Immutable once filled, thread-safe.
 *
 * @param <T> what a phrase means
 */
final class PhraseTable<T> {
    /** A phrase and its meaning. */
    record Phrase<T>(int[] words, T meaning) {
        int length() {
            return words.length;
        }
    }

    private final boolean byLast;
    private final List<@Nullable List<Phrase<T>>> phrases = new ArrayList<>();

    /**
     * Makes an empty table.
     *
     * @param byLast whether phrases are looked for by their last word, backwards
     */
    PhraseTable(boolean byLast) {
        this.byLast = byLast;
    }

    void add(Vocabulary.Builder words, String phrase, T meaning) {
        String[] parts = phrase.split(" ");
        String[][] alternatives = new String[parts.length][];
        for (int i = 0; i < parts.length; i++) {
            alternatives[i] = parts[i].split("/");
        }
        add(words, alternatives, new int[alternatives.length], 0, meaning);
    }

    private void add(Vocabulary.Builder words, String[][] alternatives, int[] chosen, int at, T meaning) {
        if (at < chosen.length) {
            for (String word : alternatives[at]) {
                chosen[at] = words.add(word);
                add(words, alternatives, chosen, at + 1, meaning);
            }
            return;
        }
        int key = chosen[byLast ? chosen.length - 1 : 0];
        while (phrases.size() <= key) {
            phrases.add(null);
        }
        List<Phrase<T>> same = phrases.get(key);
        if (same == null) {
            phrases.set(key, same = new ArrayList<>());
        }
        int longer = 0;
        while (longer < same.size() && same.get(longer).length() >= chosen.length) {
            longer++;
        }
        same.add(longer, new Phrase<>(chosen.clone(), meaning));
    }

    /** The longest phrase that begins (or, in a table by the last word, ends) with a token, or null. */
    @Nullable
    Phrase<T> at(NumberText text, int token) {
        if (token < text.first() || token >= text.end()) {
            return null;
        }
        Phrase<T> found = find(text, token, text.lexemes.word(token));
        return found != null ? found : find(text, token, text.lexemes.stem(token));
    }

    private @Nullable Phrase<T> find(NumberText text, int token, int key) {
        List<Phrase<T>> candidates = key > 0 && key < phrases.size() ? phrases.get(key) : null;
        if (candidates == null) {
            return null;
        }
        for (Phrase<T> phrase : candidates) {
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
