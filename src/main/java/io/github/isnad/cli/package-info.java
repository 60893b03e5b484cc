/** The command line: articles in, a report, JSON or a page out. */
@NullMarked
package io.github.isnad.cli;

import org.jspecify.annotations.NullMarked;
