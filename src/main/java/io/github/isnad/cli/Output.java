package io.github.isnad.cli;

/** What became of an input. */
sealed interface Output {
    /** The article as the report shows it. */
    record Shown(String article) implements Output {}

    /** There is nothing to show. */
    record Failed(String message) implements Output {}
}
