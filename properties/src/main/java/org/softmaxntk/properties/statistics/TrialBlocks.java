package org.softmaxntk.properties.statistics;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.softmaxntk.model.random.RandomStream;

/** Draws trials in blocks, by one thread or several, always with the same outcomes. */
final class TrialBlocks implements AutoCloseable {
    private static final int TRIALS_PER_THREAD = 16;

    private static final String INTERRUPTED = "interrupted while trials were drawn";

    private final EventTrial trial;
    private final RandomStream root;
    private final int threads;
    private final ExecutorService pool;

    private TrialBlocks(EventTrial trial, RandomStream root, int threads) {
        this.trial = trial;
        this.root = root;
        this.threads = threads;
        this.pool = Executors.newFixedThreadPool(threads, TrialBlocks::daemon);
    }

    static TrialBlocks of(EventTrial trial, RandomStream root, int threads) {
        return new TrialBlocks(trial, root, threads);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "trials");
        thread.setDaemon(true);
        return thread;
    }

    /** The outcomes of trials {@code first}, {@code first} + 1, …, at least one, none from {@code end} > first on. */
    boolean[] outcomes(long first, long end) {
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException(INTERRUPTED);
        }
        if (threads == 1) {
            return new boolean[] {outcome(first)};
        }
        boolean[] outcomes = new boolean[(int) Math.min((long) threads * TRIALS_PER_THREAD, end - first)];
        List<Callable<Void>> shares = IntStream.range(0, Math.min(threads, outcomes.length))
                .mapToObj(share -> (Callable<Void>) () -> {
                    for (int k = share; k < outcomes.length; k += threads) {
                        outcomes[k] = outcome(first + k);
                    }
                    return null;
                })
                .toList();
        await(shares);
        return outcomes;
    }

    private boolean outcome(long k) {
        return trial.occurs(root.named("trial/" + k));
    }

    private void await(List<Callable<Void>> shares) {
        try {
            for (Future<Void> share : pool.invokeAll(shares)) {
                share.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(INTERRUPTED, e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
