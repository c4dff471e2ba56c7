package org.softmaxntk.model.wide;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Does numbered tasks on several threads, each with a workspace that no other has at the time. */
final class Workers<W> {
    private final int threads;
    private final Supplier<W> workspaces;
    private final Queue<W> idle = new ConcurrentLinkedQueue<>();

    Workers(int threads, Supplier<W> workspaces) {
        this.threads = threads;
        this.workspaces = workspaces;
    }

    /** Runs {@code task} for 0, …, count − 1 in any order; what a task writes must depend on its number alone. */
    void run(int count, ObjIntConsumer<W> task) {
        AtomicInteger next = new AtomicInteger();
        IntStream.range(0, Math.min(threads, count)).parallel().forEach(worker -> {
            W workspace = idle.poll();
            workspace = workspace == null ? workspaces.get() : workspace;
            for (int number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
                task.accept(workspace, number);
            }
            idle.add(workspace);
        });
    }
}
