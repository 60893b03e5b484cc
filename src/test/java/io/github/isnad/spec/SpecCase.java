package io.github.isnad.spec;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.StringEscapeUtils;

/** One case of a spec file. */
record SpecCase(String file, int line, String heading, List<Entry> entries) {
    /** A line {@code key: value}. */
    record Entry(String key, String value) {
        @Override
        public String toString() {
            return key + ": " + value;
        }
    }

    String name() {
        return file + ": " + heading;
    }

    String text() {
        return one("text");
    }

    boolean has(String key) {
        return entries.stream().anyMatch(entry -> entry.key().equals(key));
    }

    String one(String key) {
        List<String> values = all(key);
        if (values.size() != 1) {
            throw malformed(values.size() + " lines of " + key + ": where one is due");
        }
        return values.get(0);
    }

    List<String> all(String key) {
        return entries.stream()
                .filter(entry -> entry.key().equals(key))
                .map(Entry::value)
                .toList();
    }

    /** Cuts the lines behind the text into groups: a group begins with a line of the first key, or with a key it already has. */
    List<List<Entry>> groups(List<String> keys, List<String> repeatable) {
        List<List<Entry>> groups = new ArrayList<>();
        for (Entry entry : entries) {
            if (!keys.contains(entry.key())) {
                continue;
            }
            boolean begins = groups.isEmpty()
                    || !repeatable.contains(entry.key())
                            && groups.get(groups.size() - 1).stream()
                                    .anyMatch(other -> other.key().equals(entry.key()));
            if (begins) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(entry);
        }
        return groups;
    }

    IllegalStateException malformed(String why) {
        return new IllegalStateException(file + ":" + line + ": " + heading + ": " + why);
    }

    static Entry entry(String file, int line, String content) {
        int colon = content.indexOf(':');
        if (colon <= 0 || !content.substring(0, colon).matches("[a-z]+")) {
            throw new IllegalStateException(file + ":" + line + ": no \"key: value\": " + content);
        }
        String value = content.substring(colon + 1).strip();
        return new Entry(content.substring(0, colon), StringEscapeUtils.unescapeJava(value));
    }
}
