package io.github.isnad.spec;

import java.util.ArrayList;
import java.util.List;

/** Reads a line {@code first | second | key=value | key=value}: what has no key is named by its place. */
final class Attributes {
    private Attributes() {}

    static List<SpecCase.Entry> parse(String line, String... names) {
        List<SpecCase.Entry> entries = new ArrayList<>();
        int place = 0;
        for (String part : line.split(" +\\| +")) {
            int equals = part.indexOf('=');
            boolean named = equals > 0 && part.substring(0, equals).matches("[a-z]+");
            if (!named && place == names.length) {
                throw new IllegalStateException("no key in \"" + part + "\" of: " + line);
            }
            entries.add(
                    named
                            ? new SpecCase.Entry(part.substring(0, equals), part.substring(equals + 1))
                            : new SpecCase.Entry(names[place++], part));
        }
        return entries;
    }
}
