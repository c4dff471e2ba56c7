package org.softmaxntk.model.linear;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Independent tasks on the threads of a pool: whoever is free takes the next, so results must not depend on who. */
public final class Tasks {
    private Tasks() {}

    /** The threads of the pool this is called from, or of the common one and the caller. */
    private static int threads() {
        ForkJoinPool pool = ForkJoinTask.getPool();
        return pool == null ? ForkJoinPool.getCommonPoolParallelism() + 1 : pool.getParallelism();
    }

    /**
     * Runs the tasks 0, …, count − 1, and returns when all are done.
     *
     * @param atMost so many at once, ≥ 1; more than the pool has threads brings no more
     */
    public static void run(int count, int atMost, IntConsumer task) {
        int threads = Math.min(Math.min(atMost, threads()), count);
        if (threads <= 1) {
            for (int t = 0; t < count; t++) {
                task.accept(t);
            }
            return;
        }
        AtomicInteger next = new AtomicInteger();
        IntStream.range(0, threads).parallel().forEach(worker -> {
            for (int t = next.getAndIncrement(); t < count; t = next.getAndIncrement()) {
                task.accept(t);
            }
        });
    }
}
