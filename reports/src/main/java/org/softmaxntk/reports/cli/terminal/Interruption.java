package org.softmaxntk.reports.cli.terminal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * When work is to come to an end with what it has: when its time is up, or when somebody ends the program, which then waits
 * for it.
 */
public final class Interruption implements AutoCloseable {
    /** For the piece of work at hand, and for printing. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::end, "end of the program");
    private final long began = System.nanoTime();
    private final Duration limit;
    private volatile boolean ending;

    /** From now on. */
    public Interruption(Duration limit) {
        this.limit = limit;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether it is time to end. */
    public boolean reached() {
        return ending || System.nanoTime() - began >= limit.toNanos();
    }

    private void end() {
        ending = true;
        try {
            done.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            // The virtual machine ends whether or not it was waited for.
            Thread.currentThread().interrupt();
        }
    }

    /** The work is done and printed. */
    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is being ended, and may be so now.
            return;
        }
    }
}
