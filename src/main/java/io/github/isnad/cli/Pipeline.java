package io.github.isnad.cli;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads on one thread, works on all cores and writes on the calling thread, in the order of the input. What is under way is
 * bounded, so memory does not grow with the input; nothing that is done waits for further input.
 *
 * @param <I> what is read
 * @param <O> what is written
 */
final class Pipeline<I, O> {
    /** Hands every input on, in order. */
    interface Source<I> {
        void read(Consumer<I> inputs) throws IOException;
    }

    /** Takes every output, in order. */
    interface Sink<O> {
        void write(O output) throws IOException;

        /** Nothing more to write at the moment. */
        void idle() throws IOException;
    }

    private static final int AHEAD_PER_THREAD = 8;
    private static final ThreadFactory DAEMONS = task -> {
        Thread thread = new Thread(task, "isnad");
        thread.setDaemon(true);
        return thread;
    };

    private final int threads = Runtime.getRuntime().availableProcessors();
    private final BlockingQueue<Future<O>> queue = new ArrayBlockingQueue<>(threads * AHEAD_PER_THREAD);
    private final CompletableFuture<O> end = new CompletableFuture<>();

    /**
     * Runs to the end of the input.
     *
     * @throws IOException if writing fails; reading is given up then
     */
    void run(Source<I> source, Function<I, O> work, Sink<O> sink) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads, DAEMONS);
        Thread reader = DAEMONS.newThread(() -> readAll(source, input -> put(workers.submit(() -> work.apply(input)))));
        reader.start();
        try {
            for (Future<O> next = queue.take(); next != end; next = queue.take()) {
                sink.write(next.get());
                if (queue.isEmpty()) {
                    sink.idle();
                }
            }
            if (end.isDone()) {
                end.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            reader.interrupt();
            workers.shutdownNow();
        }
    }

    private void readAll(Source<I> source, Consumer<I> inputs) {
        try {
            source.read(inputs);
        } catch (IOException | RuntimeException | Error e) {
            end.completeExceptionally(e);
        }
        if (!Thread.currentThread().isInterrupted()) {
            put(end);
        }
    }

    private void put(Future<O> output) {
        try {
            queue.put(output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody takes any more: what is read from here on is dropped
        }
    }
}
