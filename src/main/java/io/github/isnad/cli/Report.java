package io.github.isnad.cli;

import io.github.isnad.Document;

/** How articles go out. Immutable and thread-safe: articles are shown by all threads and written in order by one. */
interface Report {
    /** What stands before the first article. */
    default String head() {
        return "";
    }

    /** One article. */
    String article(String id, Document document);

    /** What stands between two articles. */
    default String separator() {
        return "";
    }

    /** What stands behind the last article. */
    default String tail() {
        return "";
    }
}
