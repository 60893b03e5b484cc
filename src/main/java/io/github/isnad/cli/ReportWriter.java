package io.github.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes shown articles to the report and failures to standard error. */
final class ReportWriter implements Pipeline.Sink<List<Output>> {
    private final Report report;
    private final OutputStream out;
    private final PrintStream err;
    private final Progress progress;
    private boolean begun;
    private boolean failed;

    ReportWriter(Report report, OutputStream out, PrintStream err, Progress progress) {
        this.report = report;
        this.out = out;
        this.err = err;
        this.progress = progress;
    }

    @Override
    public void write(List<Output> outputs) throws IOException {
        for (Output output : outputs) {
            write(output);
        }
    }

    private void write(Output output) throws IOException {
        if (output instanceof Output.Shown shown) {
            write(begun ? report.separator() : report.head());
            out.write(shown.article());
            begun = true;
        } else if (output instanceof Output.Failed failure) {
            err.println("isnad: " + failure.message());
            failed = true;
        }
        progress.step();
    }

    @Override
    public void idle() throws IOException {
        out.flush();
    }

    void end() throws IOException {
        write(begun ? report.tail() : report.head() + report.tail());
        out.flush();
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Tells whether any input failed. */
    boolean failed() {
        return failed;
    }
}
