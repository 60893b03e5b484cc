package io.github.isnad.cli;

import java.io.Console;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;

/**
 * A bar on standard error, for somebody who waits at a terminal. Only for several files whose results go to a file: it would
 * write into the report otherwise, and into logs if standard error is none's screen.
 */
final class Progress implements AutoCloseable {
    private static final long UNKNOWN = -1;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static Progress none() {
        return new Progress(null);
    }

    /** Shows a bar for files that are an article each, or for an unknown number of articles. */
    static Progress of(int files, InputFormat from) {
        if (files < 2 || !errorIsTerminal()) {
            return none();
        }
        return new Progress(new ProgressBar("isnad", from == InputFormat.TEXT ? files : UNKNOWN));
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private static boolean errorIsTerminal() {
        Console console = System.console();
        return console != null && isTerminal(console) && errorIsDevice();
    }

    /** From JDK 22 on there is a console whether or not it is a terminal, and a method that tells. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }

    /** A console tells of standard input and output only; where the system shows its open files, ask for standard error itself. */
    private static boolean errorIsDevice() {
        Path error = Path.of("/proc/self/fd/2");
        try {
            return !Files.isSymbolicLink(error)
                    || Files.readSymbolicLink(error).toString().matches("/dev/(pts/|tty|console).*");
        } catch (IOException e) {
            return false;
        }
    }
}
