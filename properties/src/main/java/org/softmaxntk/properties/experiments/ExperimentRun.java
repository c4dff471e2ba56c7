package org.softmaxntk.properties.experiments;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.random.RandomStream;

/**
 * A run of an experiment, or of what is left of it.
 *
 * @param size how much of the grid
 * @param seed of every random choice: cells draw from {@code seed / experiment's id}, by names
 * @param threads ≥ 1; how many changes nothing but the time
 * @param folder where the results go
 */
public record ExperimentRun(Size size, long seed, int threads, Path folder) {
    public ExperimentRun {
        if (threads < 1) {
            throw new InvalidInput("threads", "at least 1", "" + threads);
        }
    }

    /** Where the results of {@code experiment} go: {@code ID.csv}, or {@code ID-quick.csv} of a quick run. */
    public Path file(Experiment experiment) {
        String suffix = size == Size.FULL ? "" : "-" + size.id();
        return folder.resolve(experiment.id() + suffix + ".csv");
    }

    /**
     * Measures every cell that is not in the file yet. Interrupting the thread ends the run; what is finished is kept.
     *
     * @param progress told of every cell that is finished, by whichever thread finished it, one at a time
     * @return the results
     * @throws InvalidInput if the file belongs to another run or cannot be written
     */
    public Results run(Experiment experiment, Consumer<Progress> progress) {
        List<Cell> cells = experiment.cells(size);
        try (ResultFile file = ResultFile.open(file(experiment), ResultHeader.of(experiment, size, seed))) {
            List<Cell> left =
                    cells.stream().filter(cell -> !file.contains(cell)).toList();
            Count count = new Count(experiment.id(), cells.size(), cells.size() - left.size(), progress);
            count.tell("");
            AtomicBoolean failed = new AtomicBoolean();
            all(left.stream()
                    .map(cell -> (Callable<Void>) () -> {
                        if (failed.get()) {
                            return null; // the run ends with the failure of another
                        }
                        try {
                            List<String> measured =
                                    cell.measure().apply(RandomStream.of(seed).named(experiment.id()));
                            count.finished(cell, () -> file.add(cell, measured));
                            return null;
                        } catch (RuntimeException e) {
                            failed.set(true);
                            throw e;
                        }
                    })
                    .toList());
            file.sort(cells);
        }
        return Results.read(file(experiment));
    }

    private void all(List<Callable<Void>> tasks) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, ExperimentRun::daemon);
        try {
            List<Future<Void>> running = tasks.stream().map(pool::submit).toList();
            for (Future<Void> task : running) {
                task.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted; what was finished is kept", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "experiment");
        thread.setDaemon(true);
        return thread;
    }

    /** How many are finished. */
    private static final class Count {
        private final String experiment;
        private final int cells;
        private final Consumer<Progress> progress;
        private int finished;

        Count(String experiment, int cells, int finished, Consumer<Progress> progress) {
            this.experiment = experiment;
            this.cells = cells;
            this.finished = finished;
            this.progress = progress;
        }

        synchronized void finished(Cell cell, Runnable keep) {
            keep.run();
            finished++;
            tell(cell.line());
        }

        synchronized void tell(String cell) {
            progress.accept(new Progress(experiment, finished, cells, cell));
        }
    }
}
