package io.github.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PipelineTest {
    private static final class Written implements Pipeline.Sink<Integer> {
        private final List<Integer> all = new ArrayList<>();
        private final CountDownLatch first = new CountDownLatch(1);

        @Override
        public void write(Integer output) {
            all.add(output);
            first.countDown();
        }

        @Override
        public void idle() {}
    }

    @Test
    void whatIsDoneDoesNotWaitForFurtherInput() throws IOException {
        Written written = new Written();
        new Pipeline<Integer, Integer>()
                .run(
                        inputs -> {
                            inputs.accept(1);
                            await(written.first); // as one who asks and waits for the answer before he asks again
                            inputs.accept(2);
                        },
                        i -> i * 10,
                        written);
        assertThat(written.all).containsExactly(10, 20);
    }

    @Test
    void readingDoesNotRunAheadOfWriting() throws IOException {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger ahead = new AtomicInteger();
        new Pipeline<Integer, Integer>()
                .run(
                        inputs -> {
                            for (int i = 0; i < 5_000; i++) {
                                read.incrementAndGet();
                                inputs.accept(i);
                            }
                        },
                        i -> i,
                        new Pipeline.Sink<>() {
                            @Override
                            public void write(Integer output) {
                                ahead.accumulateAndGet(read.get() - output, Math::max);
                            }

                            @Override
                            public void idle() {}
                        });
        assertThat(ahead.get()).isLessThan(20 * Runtime.getRuntime().availableProcessors() + 20);
    }

    @Test
    void aFailureOfTheWorkIsNotLost() {
        assertThatThrownBy(() -> new Pipeline<Integer, Integer>()
                        .run(
                                inputs -> inputs.accept(1),
                                i -> {
                                    throw new IllegalArgumentException("work");
                                },
                                new Written()))
                .hasRootCauseMessage("work");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
