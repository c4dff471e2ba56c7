package org.softmaxntk.model.linear;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
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
     * Runs the tasks 0, …, count − 1, and returns when all are done. If some fail, the failure of the first of them is
     * thrown, when nothing runs any more; later ones may not have been begun.
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
        // Tasks are taken in order and what is taken is done, so every one before a failed one is.
        Map<Integer, Throwable> failures = new ConcurrentSkipListMap<>();
        IntStream.range(0, threads).parallel().forEach(worker -> {
            int t = 0;
            while (failures.isEmpty() && (t = next.getAndIncrement()) < count) {
                try {
                    task.accept(t);
                } catch (RuntimeException | Error failure) {
                    failures.put(t, failure);
                }
            }
        });
        failures.values().stream().findFirst().ifPresent(Tasks::rethrow);
    }

    private static void rethrow(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }
}
