package org.softmaxntk.reports.cli.experiment;

import java.io.PrintWriter;
import java.util.function.Consumer;
import org.softmaxntk.properties.experiments.Progress;

/** One line on standard error for every per cent of the cells, and how long the rest will take at this pace. */
final class ExperimentProgress implements Consumer<Progress> {
    private static final double NANOSECONDS = 1e-9;

    private final PrintWriter err;
    private final long began = System.nanoTime();
    private int before = -1;
    private int told = -1;

    ExperimentProgress(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void accept(Progress progress) {
        if (before < 0) {
            before = progress.finished();
        }
        int percent = progress.cells() == 0 ? 100 : (int) (100L * progress.finished() / progress.cells());
        if (percent == told) {
            return;
        }
        told = percent;
        err.println(progress.experiment() + ": " + progress.finished() + " of " + progress.cells() + " cells"
                + remaining(progress)
                + (progress.cell().isEmpty() ? "" : " (" + progress.cell() + ")"));
        err.flush();
    }

    private String remaining(Progress progress) {
        int measured = progress.finished() - before;
        int left = progress.cells() - progress.finished();
        if (measured == 0 || left == 0) {
            return "";
        }
        double seconds = (System.nanoTime() - began) * NANOSECONDS;
        return ", about " + Math.round(seconds / measured * left) + " s to go";
    }
}
