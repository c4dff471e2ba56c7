package org.softmaxntk.model.wide;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import org.softmaxntk.model.linear.Tasks;

/** Does numbered tasks on several threads, each with a workspace that no other has at the time. */
final class Workers<W> {
    private final int threads;
    private final Supplier<W> workspaces;

    /** The one put back last is taken first: it is the likeliest to be in the cache. */
    private final Deque<W> idle = new ConcurrentLinkedDeque<>();

    /** At most {@code threads} at once; fewer where {@link Tasks} has no more. */
    Workers(int threads, Supplier<W> workspaces) {
        this.threads = threads;
        this.workspaces = workspaces;
    }

    /** Runs {@code task} for 0, …, count − 1 in any order; what a task writes must depend on its number alone. */
    void run(int count, ObjIntConsumer<W> task) {
        Tasks.run(count, threads, number -> {
            W free = idle.poll();
            W workspace = free == null ? workspaces.get() : free;
            task.accept(workspace, number);
            idle.push(workspace);
        });
    }
}
