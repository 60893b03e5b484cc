package io.github.isnad.internal.number;

import io.github.isnad.internal.lexicon.Tsv;
import io.github.isnad.internal.lexicon.Vocabulary;
import java.util.Arrays;

/**
 * The words of which numbers are made, each with its roles and what it is worth in them. Words with the article are entries of
 * their own. Immutable once read, thread-safe.
 */
final class NumberLexicon {
    private static final String ARTICLE = "\u0627\u0644";

    private final Vocabulary.Builder words;
    private int[] entries = new int[256];
    private long[] roles = new long[256];
    private long[] cardinals = new long[256];
    private int[] ordinals = new int[256];
    private int[] denominators = new int[256];
    private boolean[] definite = new boolean[256];
    private int size = 1;

    NumberLexicon(Vocabulary.Builder words) {
        this.words = words;
        read("numerals.tsv");
        read("context.tsv");
    }

    private void read(String file) {
        for (Tsv.Row row : Tsv.read(NumberLexicon.class, file)) {
            Role role = row.constant("role", Role.class);
            long value = row.get("value").isEmpty() ? 0 : Long.parseLong(row.get("value"));
            for (String word : row.words("words")) {
                add(word, role, value);
            }
        }
    }

    /** Gives a word of the vocabulary a role. */
    void mark(int word, Role role) {
        add(word, false, role, 0);
    }

    /** Adds a word in a role, with the article too if it takes one. */
    private void add(String word, Role role, long value) {
        add(words.add(word), false, role, value);
        if (role.takesArticle()) {
            add(words.add(ARTICLE + word), true, role, value);
        }
    }

    private void add(int word, boolean withArticle, Role role, long value) {
        if (word >= entries.length) {
            entries = Arrays.copyOf(entries, word * 2);
        }
        int entry = entries[word];
        if (entry == 0) {
            entry = size++;
            entries[word] = entry;
            if (entry == roles.length) {
                roles = Arrays.copyOf(roles, entry * 2);
                cardinals = Arrays.copyOf(cardinals, entry * 2);
                ordinals = Arrays.copyOf(ordinals, entry * 2);
                denominators = Arrays.copyOf(denominators, entry * 2);
                definite = Arrays.copyOf(definite, entry * 2);
            }
        }
        roles[entry] |= role.bit;
        definite[entry] |= withArticle;
        switch (role) {
            case FRACTION, FRACTION_DUAL, FRACTION_PLURAL -> denominators[entry] = (int) value;
            case ORDINAL, ORDINAL_OF_COMPOUND, ORDINAL_ADVERB -> ordinals[entry] = (int) value;
            case MONTH_NAME -> {}
            default -> cardinals[entry] = value == 0 ? cardinals[entry] : value;
        }
    }

    /** The entry of a word of the vocabulary, or 0 if it has none. */
    int entry(int word) {
        return word < entries.length ? entries[word] : 0;
    }

    /** The roles of an entry, as bits; 0 for entry 0. */
    long roles(int entry) {
        return roles[entry];
    }

    /** What an entry is worth as a cardinal or magnitude. */
    long cardinal(int entry) {
        return cardinals[entry];
    }

    /** Its place as an ordinal. */
    int ordinal(int entry) {
        return ordinals[entry];
    }

    /** Its denominator as a fraction. */
    int denominator(int entry) {
        return denominators[entry];
    }

    /** Whether the entry holds the article. */
    boolean definite(int entry) {
        return definite[entry];
    }
}
