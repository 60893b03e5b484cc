package io.github.isnad.spec;

import io.github.isnad.text.Spanned;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares what a case expects with what is found, and shows a difference as text with the pieces found marked in it. */
final class Comparison {
    private Comparison() {}

    static void check(SpecCase one, List<List<SpecCase.Entry>> expected, List<Found> found) {
        boolean same = expected.size() == found.size();
        for (int i = 0; same && i < found.size(); i++) {
            same = found.get(i).matches(expected.get(i));
        }
        if (!same) {
            throw new AssertionError(one.name() + "\nmarked:   " + marked(one.text(), found) + "\nexpected:\n"
                    + expected.stream().map(Comparison::shown).collect(Collectors.joining("\n")) + "\nfound:\n"
                    + found.stream().map(Found::toString).collect(Collectors.joining("\n")));
        }
    }

    private static String shown(List<SpecCase.Entry> group) {
        return group.stream()
                .map(entry -> entry.toString().replace("\n", "\\n"))
                .collect(Collectors.joining("\n    ", "    ", "\n"));
    }

    /** The text with brackets around the pieces; inner brackets inside outer ones. */
    private static String marked(String text, List<Found> found) {
        List<Spanned> places =
                found.stream().map(Found::place).filter(Objects::nonNull).toList();
        record Mark(int at, boolean opens) {}
        List<Mark> marks = places.stream()
                .flatMap(place -> Stream.of(new Mark(place.start(), true), new Mark(place.end(), false)))
                .sorted(Comparator.comparingInt(Mark::at).thenComparing(Mark::opens))
                .toList();
        StringBuilder marked = new StringBuilder();
        int copied = 0;
        for (Mark mark : marks) {
            marked.append(text, copied, mark.at()).append(mark.opens() ? '⟦' : '⟧');
            copied = mark.at();
        }
        return marked.append(text, copied, text.length()).toString().replace("\n", "\\n");
    }
}
