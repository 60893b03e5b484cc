package io.github.isnad.cli;

import io.github.isnad.NewsAnalyzer;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options, and the way of articles from the files to the report. */
@Command(
        name = "isnad",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = "Finds who said what, and which figures are claimed, in Arabic news.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every input was analysed",
            "1:an input could not be read or decoded; the others were analysed",
            "2:wrong usage"
        })
final class AnalyzeCommand implements Callable<Integer> {
    private static final String STANDARD_STREAM = "-";
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final OutputStream out;
    private final PrintStream err;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "UTF-8 text; none, or -, reads standard input.")
    private List<String> files = List.of(STANDARD_STREAM); // no Path: not every locale can hold an Arabic name in one

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}: a file is an article, its id the file's name, or a line is"
                    + " {\"id\": …, \"text\": …} (default: ${DEFAULT-VALUE}).")
    private InputFormat from = InputFormat.TEXT;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            defaultValue = "pretty",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private OutputFormat to = OutputFormat.PRETTY;

    @Option(names = "--tokens", description = "Include tokens in json and jsonl.")
    private boolean tokens;

    @Option(names = "-o", paramLabel = "FILE", description = "Write there instead of standard output.")
    private @Nullable String output;

    @Spec
    private CommandSpec spec;

    AnalyzeCommand(InputStream in, OutputStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        refuseToOverwriteInput();
        try {
            if (output == null) {
                return analyzeTo(out, Progress.none());
            }
            try (OutputStream opened = new FileOutputStream(output);
                    Progress progress = Progress.of(files.size(), from)) {
                return analyzeTo(opened, progress);
            }
        } catch (IOException e) {
            err.println("isnad: cannot write: " + named(output == null ? "standard output" : output, e));
            return 1;
        }
    }

    private int analyzeTo(OutputStream stream, Progress progress) throws IOException {
        NewsAnalyzer analyzer = NewsAnalyzer.standard();
        Report report = to.report(tokens);
        ReportWriter written = new ReportWriter(report, new BufferedOutputStream(stream, BUFFER), err, progress);
        new Pipeline<List<Unread>, List<Output>>()
                .run(this::readAll, inputs -> analyze(analyzer, report, inputs), written);
        written.end();
        return written.failed() ? 1 : 0;
    }

    private void readAll(Consumer<List<Unread>> articles) {
        for (String file : files) {
            try {
                if (file.equals(STANDARD_STREAM)) {
                    from.read(file, in, articles);
                    continue;
                }
                try (InputStream opened = new FileInputStream(file)) {
                    from.read(file, opened, articles);
                }
            } catch (IOException e) {
                Input failure = new Input.Failure(named(file, e));
                articles.accept(List.of(() -> failure));
            }
        }
    }

    private static String named(String file, IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.startsWith(file) ? message : file + ": " + message;
    }

    private static List<Output> analyze(NewsAnalyzer analyzer, Report report, List<Unread> inputs) {
        List<Output> outputs = new ArrayList<>(inputs.size());
        for (Unread input : inputs) {
            outputs.add(analyze(analyzer, report, input.read()));
        }
        return outputs;
    }

    private static Output analyze(NewsAnalyzer analyzer, Report report, Input input) {
        if (input instanceof Input.Article article) {
            String shown = report.article(article.id(), analyzer.analyze(article.text()));
            return new Output.Shown(shown.getBytes(StandardCharsets.UTF_8));
        }
        return new Output.Failed(((Input.Failure) input).message());
    }

    private void refuseToOverwriteInput() {
        if (output == null) {
            return;
        }
        for (String file : files) {
            if (new File(file).getAbsoluteFile().equals(new File(output).getAbsoluteFile())) {
                throw new ParameterException(spec.commandLine(), "-o " + output + " would overwrite an input");
            }
        }
    }
}
