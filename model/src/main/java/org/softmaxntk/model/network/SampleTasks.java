package org.softmaxntk.model.network;

import java.util.function.IntConsumer;
import org.softmaxntk.model.linear.Tasks;

/** What a pass does for one sample after the other, or for several at once where that is worth another thread. */
final class SampleTasks {
    /** Below this many operations, waking another thread takes longer. */
    private static final long LEAST_WORK = 1 << 17;

    private SampleTasks() {}

    /** Samples 0, …, n − 1, with {@code work} operations each. */
    static void run(int n, long work, IntConsumer task) {
        Tasks.run(n, n * work < LEAST_WORK ? 1 : n, task);
    }
}
