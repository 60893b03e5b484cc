package io.github.isnad.spec;

import io.github.isnad.text.Spanned;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Something found in a text, with the attributes that a spec may name. The first piece is the one marked in failures. */
final class Found {
    private static final Pattern OCCURRENCE = Pattern.compile("(.+)#(\\d+)", Pattern.DOTALL);
    private static final String ABSENT = "-";

    private record Attribute(String key, String shown, Predicate<String> accepts) {}

    private final String text;
    private final List<Attribute> attributes = new ArrayList<>();
    private @Nullable Spanned place;

    Found(String text) {
        this.text = text;
    }

    /** A stretch of the text: its surface, or its surface and which occurrence. */
    Found piece(String key, @Nullable Spanned piece) {
        place = place == null ? piece : place;
        return add(key, piece == null ? null : piece.in(text), expected -> occursAs(expected, piece));
    }

    /** A stretch of the text of which the spec gives the first words. */
    Found beginning(String key, @Nullable Spanned piece) {
        return add(
                key,
                piece == null ? null : piece.in(text),
                expected -> piece.in(text).startsWith(expected));
    }

    /** Anything that is known by its name. */
    Found value(String key, @Nullable Object value) {
        return add(
                key,
                value == null ? null : value.toString(),
                expected -> value.toString().equals(expected));
    }

    /** A number, however it is written. */
    Found number(String key, @Nullable BigDecimal value) {
        return add(
                key,
                value == null ? null : value.stripTrailingZeros().toPlainString(),
                expected -> value.compareTo(new BigDecimal(expected)) == 0);
    }

    private Found add(String key, @Nullable String shown, Predicate<String> accepts) {
        if (shown == null) {
            attributes.add(new Attribute(key, ABSENT, ABSENT::equals));
        } else {
            attributes.add(new Attribute(key, shown, expected -> !expected.equals(ABSENT) && accepts.test(expected)));
        }
        return this;
    }

    /** Tells whether all attributes that a spec gives are as it says. */
    boolean matches(List<SpecCase.Entry> expected) {
        Map<String, List<String>> byKey = new LinkedHashMap<>();
        expected.forEach(entry ->
                byKey.computeIfAbsent(entry.key(), key -> new ArrayList<>()).add(entry.value()));
        return byKey.entrySet().stream().allMatch(entry -> matches(entry.getKey(), entry.getValue()));
    }

    private boolean matches(String key, List<String> expected) {
        List<Attribute> found =
                attributes.stream().filter(one -> one.key().equals(key)).toList();
        if (found.isEmpty()) {
            return expected.equals(List.of(ABSENT));
        }
        boolean all = found.size() == expected.size();
        for (int i = 0; all && i < found.size(); i++) {
            all = found.get(i).accepts().test(expected.get(i));
        }
        return all;
    }

    private boolean occursAs(String expected, Spanned piece) {
        if (piece.in(text).equals(expected)) {
            return true;
        }
        Matcher numbered = OCCURRENCE.matcher(expected);
        if (!numbered.matches() || !piece.in(text).equals(numbered.group(1))) {
            return false;
        }
        int at = -1;
        for (int i = Integer.parseInt(numbered.group(2)); i > 0; i--) {
            at = text.indexOf(numbered.group(1), at + 1);
        }
        return at == piece.start();
    }

    @Nullable
    Spanned place() {
        return place;
    }

    @Override
    public String toString() {
        return attributes.stream()
                .map(one -> one.key() + ": " + one.shown().replace("\n", "\\n"))
                .collect(Collectors.joining("\n    ", "    ", "\n"));
    }
}
