package io.github.isnad.internal.number;

import io.github.isnad.internal.lexicon.LexiconReader;
import io.github.isnad.internal.lexicon.LexiconWriter;
import io.github.isnad.internal.lexicon.Tsv;
import io.github.isnad.internal.lexicon.Vocabulary;
import io.github.isnad.internal.lexicon.WordTable;
import java.util.Arrays;

/**
 * The words of which numbers are made, each with its roles and what it is worth in them. Words with the article are entries of
 * their own. Immutable once read, thread-safe.
 */
final class NumberLexicon {
    private static final String ARTICLE = "\u0627\u0644";

    private final WordTable entries;
    private long[] roles = new long[256];
    private long[] cardinals = new long[256];
    private int[] ordinals = new int[256];
    private int[] denominators = new int[256];
    private boolean[] definite = new boolean[256];
    private int size = 1;

    NumberLexicon(Vocabulary.Builder words) {
        entries = new WordTable();
        read("numerals.tsv", words);
        read("context.tsv", words);
    }

    NumberLexicon(LexiconReader in) {
        entries = new WordTable(in);
        size = in.number();
        roles = new long[size];
        cardinals = new long[size];
        ordinals = new int[size];
        denominators = new int[size];
        definite = new boolean[size];
        for (int entry = 1; entry < size; entry++) {
            roles[entry] = in.longNumber();
            cardinals[entry] = in.longNumber();
            ordinals[entry] = in.number();
            denominators[entry] = in.number();
            definite[entry] = in.number() != 0;
        }
    }

    void write(LexiconWriter out) {
        entries.write(out);
        out.number(size);
        for (int entry = 1; entry < size; entry++) {
            out.longNumber(roles[entry]);
            out.longNumber(cardinals[entry]);
            out.number(ordinals[entry]);
            out.number(denominators[entry]);
            out.number(definite[entry] ? 1 : 0);
        }
    }

    private void read(String file, Vocabulary.Builder words) {
        for (Tsv.Row row : Tsv.read(NumberLexicon.class, file)) {
            Role role = row.constant("role", Role.class);
            long value = row.get("value").isEmpty() ? 0 : row.number("value");
            for (String word : row.words("words")) {
                add(words, word, role, value);
            }
        }
    }

    /** Gives a word of the vocabulary a role. */
    void mark(int word, Role role) {
        add(word, false, role, 0);
    }

    /** Adds a word in a role, with the article too if it takes one. */
    private void add(Vocabulary.Builder words, String word, Role role, long value) {
        add(words.add(word), false, role, value);
        if (role.takesArticle()) {
            add(words.add(ARTICLE + word), true, role, value);
        }
    }

    private void add(int word, boolean withArticle, Role role, long value) {
        int entry = entries.get(word);
        if (entry == 0) {
            entry = size++;
            entries.set(word, entry);
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
        return entries.get(word);
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
