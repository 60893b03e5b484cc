package io.github.isnad.cli;

/** What became of an input. */
sealed interface Output {
    /** The article as the report shows it, in UTF-8. */
    record Shown(byte[] article) implements Output {}

    /** There is nothing to show. */
    record Failed(String message) implements Output {}
}
