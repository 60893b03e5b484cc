package io.github.isnad.internal.quote;

import io.github.isnad.normalize.ArabicNormalizer;
import io.github.isnad.quote.SourceKind;
import io.github.isnad.quote.SourceMentions;
import io.github.isnad.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Gives the mentions of one source one name, its fullest: a mention whose words all stand in an earlier, longer one is the same
 * source (كيم after كيم هونغ كيون), other spellings of foreign names included. Lives for one article.
 */
final class SourceNames {
    private static final int REACH = 100;
    private static final int SHORTEST_VARIANT = 5;
    private static final int LETTERS_AN_EDIT = 5;
    private static final String ARTICLE = "\u0627\u0644";
    private static final int SHORTEST_WITH_ARTICLE = 4;
    private static final double LEAST_SIMILARITY = 0.92;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private final String text;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Span, Entry> bySpan = new LinkedHashMap<>();

    SourceNames(String text) {
        this.text = text;
    }

    private static final class Entry {
        private final List<Span> mentions = new ArrayList<>();
        private String name;
        private List<String> words;
        private SourceKind kind = SourceKind.OTHER;

        Entry(String name, List<String> words) {
            this.name = name;
            this.words = words;
        }
    }

    /** Notes a mention, in the order of the text. */
    void add(Span mention, Span head, SourceKind kind) {
        if (bySpan.containsKey(mention)) {
            return;
        }
        List<String> words = words(head.in(text));
        Entry entry = null;
        for (int i = entries.size() - 1; i >= Math.max(0, entries.size() - REACH) && entry == null; i--) {
            List<String> known = entries.get(i).words;
            if (holds(known, words) || words.size() > 1 && holds(words, known)) {
                entry = entries.get(i);
            }
        }
        if (entry == null) {
            entry = new Entry(head.in(text), words);
            entries.add(entry);
        } else if (words.size() > entry.words.size()) {
            entry.words = words;
            entry.name = head.in(text);
        }
        entry.mentions.add(mention);
        if (entry.kind == SourceKind.OTHER) {
            entry.kind = kind;
        }
        bySpan.put(mention, entry);
    }

    /** The name of a mention that was noted. */
    String name(Span mention) {
        return bySpan.get(mention).name;
    }

    /** The kind of the source of a mention that was noted: what any of its mentions tells. */
    SourceKind kind(Span mention) {
        return bySpan.get(mention).kind;
    }

    List<SourceMentions> sources() {
        return entries.stream()
                .map(entry -> new SourceMentions(entry.name, entry.mentions))
                .toList();
    }

    private static boolean holds(List<String> all, List<String> some) {
        for (String word : some) {
            if (!holds(all, word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(List<String> all, String word) {
        for (String known : all) {
            if (isVariant(known, word)) {
                return true;
            }
        }
        return false;
    }

    /** Foreign names are spelled in more than one way: a letter in five may differ, if the beginnings agree. */
    private static boolean isVariant(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int letters = Math.min(a.length(), b.length());
        if (letters < SHORTEST_VARIANT || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        return new LevenshteinDistance(letters / LETTERS_AN_EDIT).apply(a, b) >= 0
                && SIMILARITY.apply(a, b) >= LEAST_SIMILARITY;
    }

    private static List<String> words(String head) {
        String folded = ArabicNormalizer.aggressive().normalize(head);
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || !Character.isLetterOrDigit(folded.charAt(i))) {
                if (i > start) {
                    words.add(withoutArticle(folded.substring(start, i)));
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static String withoutArticle(String word) {
        return word.startsWith(ARTICLE) && word.length() > SHORTEST_WITH_ARTICLE ? word.substring(2) : word;
    }
}
