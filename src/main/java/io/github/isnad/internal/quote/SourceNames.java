package io.github.isnad.internal.quote;

import io.github.isnad.quote.SourceKind;
import io.github.isnad.quote.SourceMentions;
import io.github.isnad.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives the mentions of one source one name, its fullest: a mention whose words all stand in an earlier, longer one is the same
 * source (كيم after كيم هونغ كيون), other spellings of foreign names included. Lives for one article.
 */
final class SourceNames {
    private static final int REACH = 100;

    private final String text;
    private final NameWords words = new NameWords();
    private final List<Name> names = new ArrayList<>();

    SourceNames(String text) {
        this.text = text;
    }

    /** One source: its fullest name so far, and what any of its mentions tells of its kind. */
    static final class Name {
        private final List<Span> mentions = new ArrayList<>(2);
        private String name;
        private NameWords words;
        private SourceKind kind = SourceKind.OTHER;

        Name(String name, NameWords words) {
            this.name = name;
            this.words = words;
        }

        String name() {
            return name;
        }

        SourceKind kind() {
            return kind;
        }
    }

    /** Notes a mention that was not noted before, in the order of the text; returns whom it names. */
    Name add(Span mention, Span head, SourceKind kind) {
        words.read(text, head);
        Name name = known();
        if (name == null) {
            name = new Name(head.in(text), words.copy());
            names.add(name);
        } else if (words.size() > name.words.size()) {
            name.words = words.copy();
            name.name = head.in(text);
        }
        name.mentions.add(mention);
        if (name.kind == SourceKind.OTHER) {
            name.kind = kind;
        }
        return name;
    }

    private @Nullable Name known() {
        int before = Math.max(0, names.size() - REACH) - 1;
        for (int i = names.size() - 1; i > before; i--) {
            NameWords known = names.get(i).words;
            if (known.hold(words) || words.hold(known)) {
                return names.get(i);
            }
        }
        return null;
    }

    List<SourceMentions> sources() {
        List<SourceMentions> sources = new ArrayList<>(names.size());
        for (Name name : names) {
            sources.add(new SourceMentions(name.name, name.mentions));
        }
        return sources;
    }
}
