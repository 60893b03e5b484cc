package io.github.isnad.cli;

/** What a reader hands on: an article, or the reason why there is none. */
sealed interface Input {
    /** An article to analyse. */
    record Article(String id, String text) implements Input {}

    /** An input that could not be read or decoded; the message names it. */
    record Failure(String message) implements Input {}
}
