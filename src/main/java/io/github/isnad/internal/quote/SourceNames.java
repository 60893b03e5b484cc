package io.github.isnad.internal.quote;

import io.github.isnad.normalize.ArabicNormalizer;
import io.github.isnad.quote.SourceMentions;
import io.github.isnad.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives the mentions of one source one name, its fullest: a mention whose words all stand in an earlier, longer one is the same
 * source (كيم after كيم هونغ كيون). Lives for one article.
 */
final class SourceNames {
    private static final int REACH = 100;

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

        Entry(String name, List<String> words) {
            this.name = name;
            this.words = words;
        }
    }

    /** Notes a mention, in the order of the text. */
    void add(Span mention, Span head) {
        if (bySpan.containsKey(mention)) {
            return;
        }
        List<String> words = words(head.in(text));
        Entry entry = null;
        for (int i = entries.size() - 1; i >= Math.max(0, entries.size() - REACH) && entry == null; i--) {
            List<String> known = entries.get(i).words;
            if (known.containsAll(words) || words.size() > 1 && words.containsAll(known)) {
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
        bySpan.put(mention, entry);
    }

    /** The name of a mention that was noted. */
    String name(Span mention) {
        return bySpan.get(mention).name;
    }

    List<SourceMentions> sources() {
        return entries.stream()
                .map(entry -> new SourceMentions(entry.name, entry.mentions))
                .toList();
    }

    private static List<String> words(String head) {
        String folded = ArabicNormalizer.aggressive().normalize(head);
        List<String> words = new ArrayList<>();
        for (String word : folded.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word);
            }
        }
        return words;
    }
}
