package io.github.isnad.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Where {@code java -jar} begins. */
public final class Main {
    private Main() {}

    /**
     * Runs the command line and ends the process with its status.
     *
     * @param arguments options and files; see {@code --help}
     */
    public static void main(String[] arguments) {
        // files, not System.out: an article is UTF-8 whatever the locale, and a closed pipe must be noticed
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = run(arguments, System.in, out, err);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs the command line on the streams given; returns 0, or 2 for wrong usage, or 1 if an input failed. */
    static int run(String[] arguments, InputStream in, OutputStream out, PrintStream err) {
        return new CommandLine(new AnalyzeCommand(in, out, err))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false) // a file may be named @something
                .execute(arguments);
    }
}
