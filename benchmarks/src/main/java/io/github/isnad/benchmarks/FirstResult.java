package io.github.isnad.benchmarks;

import io.github.isnad.NewsAnalyzer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;

/**
 * Measures what a fresh JVM takes for its first article, the whole process from start to end, beside Lucene's ArabicAnalyzer and
 * beside a JVM that does nothing: {@code java -cp benchmarks/target/benchmarks.jar io.github.isnad.benchmarks.FirstResult}.
 */
public final class FirstResult {
    private static final int RUNS = 15;

    private FirstResult() {}

    /**
     * Starts the processes in turns and prints medians; or is one of them.
     *
     * @param args nothing, or which process it is and the text
     * @throws IOException if a process cannot be started
     * @throws InterruptedException if interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        switch (args.length == 0 ? "" : args[0]) {
            case "nothing" -> System.out.println(args[1].length());
            case "lucene" -> System.out.println(Lucene.tokens(args[1]));
            case "isnad" ->
                System.out.println(
                        NewsAnalyzer.standard().analyze(args[1]).quotes().size());
            default -> compare();
        }
    }

    private static void compare() throws IOException, InterruptedException {
        String text = Corpus.text("news");
        Map<String, long[]> times = new LinkedHashMap<>();
        for (String name : List.of("nothing", "lucene", "isnad")) {
            times.put(name, new long[RUNS]);
        }
        for (int run = 0; run < RUNS; run++) {
            for (Map.Entry<String, long[]> time : times.entrySet()) {
                time.getValue()[run] = run(time.getKey(), text);
            }
        }
        for (Map.Entry<String, long[]> time : times.entrySet()) {
            double ratio = (double) median(time.getValue()) / median(times.get("lucene"));
            System.out.printf("%-8s %4d ms  %.2f%n", time.getKey(), median(time.getValue()) / 1_000_000, ratio);
        }
    }

    private static long run(String name, String text) throws IOException, InterruptedException {
        String java = ProcessHandle.current().info().command().orElse("java");
        List<String> command = new ArrayList<>(List.of(java, "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(FirstResult.class.getName(), name, text));
        long start = System.nanoTime();
        int status = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException(name + " ended with " + status);
        }
        return System.nanoTime() - start;
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Lucene's classes, loaded by the process that needs them alone. */
    private static final class Lucene {
        static int tokens(String text) throws IOException {
            int tokens = 0;
            try (ArabicAnalyzer analyzer = new ArabicAnalyzer();
                    TokenStream stream = analyzer.tokenStream("text", text)) {
                stream.reset();
                while (stream.incrementToken()) {
                    tokens++;
                }
                stream.end();
            }
            return tokens;
        }
    }
}
