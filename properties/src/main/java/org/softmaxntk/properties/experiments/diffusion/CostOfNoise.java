package org.softmaxntk.properties.experiments.diffusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.softmaxntk.model.diffusion.regression.PointNorm;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.properties.experiments.Cell;
import org.softmaxntk.properties.experiments.Chart;
import org.softmaxntk.properties.experiments.Experiment;
import org.softmaxntk.properties.experiments.Numbers;
import org.softmaxntk.properties.experiments.Results;
import org.softmaxntk.properties.experiments.Results.Row;
import org.softmaxntk.properties.experiments.Size;

/**
 * How wide a network must be so that the draw of its kernel costs no more than ε = 0.02, against the noise ν of its labels:
 * after a fixed number of steps, and at the step that is best for that noise. The draw's square falls as 1/m, which gives the
 * width.
 */
public final class CostOfNoise implements Experiment {
    private static final double EPSILON = 0.02;
    private static final long FIXED = 30;
    private static final long LAST = 5000;
    private static final List<Double> NOISES = List.of(0.25, 0.5, 1.0, 2.0, 4.0);

    private final DiffusionTask task;

    public CostOfNoise() {
        this(DiffusionTask.moons());
    }

    private CostOfNoise(DiffusionTask task) {
        this.task = task;
    }

    @Override
    public Experiment about(Matrix points) {
        return new CostOfNoise(DiffusionTask.of(points));
    }

    @Override
    public String id() {
        return "diffusion-noise";
    }

    @Override
    public String name() {
        return "diffusion";
    }

    @Override
    public String question() {
        return "What width does noise in the labels cost?";
    }

    @Override
    public String setting() {
        return task.setting() + "; n = 150; m = 1024 (quick: n = 40, m = 256); ε = 0.02; labels f* + ν(X_0 − f*)";
    }

    @Override
    public List<String> keys() {
        return List.of("noise", "stop", "draw_of_it");
    }

    @Override
    public List<String> measures() {
        return List.of("step", "error", "draw", "width");
    }

    @Override
    public List<Cell> cells(Size size) {
        boolean isQuick = size == Size.QUICK;
        List<Cell> cells = new ArrayList<>();
        for (int draw = 0; draw < (isQuick ? 1 : 4); draw++) {
            for (String stop : List.of("fixed", "best")) {
                for (double noise : NOISES) {
                    int own = draw;
                    cells.add(new Cell(
                            List.of("" + noise, stop, "" + draw),
                            stream -> measure(
                                    isQuick ? 40 : 150,
                                    isQuick ? 256 : 1024,
                                    noise,
                                    stop.equals("best"),
                                    stream.named("" + own))));
                }
            }
        }
        return cells;
    }

    private List<String> measure(int count, int width, double noise, boolean isBest, RandomStream stream) {
        Regression regression = new Regression(task, count, noise, stream);
        long step = isBest ? Math.max(1, regression.bestStep(LAST)) : FIXED;
        Matrix drawn = regression.drawn(regression.network(width, stream.named("start")), step);
        double draw = PointNorm.of(drawn, regression.withNoise(step));
        return List.of(
                "" + step,
                Numbers.text(PointNorm.of(drawn, regression.means())),
                Numbers.text(draw),
                Numbers.text(width * (draw / EPSILON) * (draw / EPSILON)));
    }

    @Override
    public List<Chart> charts(Results results) {
        return List.of(new Chart(
                "Width at which the draw of the kernel costs 0.02, over the noise of the labels; a point for each draw.",
                "noise ν",
                "width m",
                Chart.curves(
                        results.rows(),
                        row -> row.text("stop").equals("best") ? "at the best step" : "after 30 steps",
                        row -> row.number("noise"),
                        row -> row.number("width"),
                        false),
                List.of()));
    }

    @Override
    public Optional<String> answer(Results results) {
        return Optional.of(String.format(
                Locale.ROOT,
                "From ν = %s to %s the width that the draw asks for goes from %.0f to %.0f after %d steps, and from %.0f to %.0f"
                        + " at the step that is best for that noise.",
                NOISES.get(0),
                NOISES.get(NOISES.size() - 1),
                width(results, "fixed", NOISES.get(0)),
                width(results, "fixed", NOISES.get(NOISES.size() - 1)),
                FIXED,
                width(results, "best", NOISES.get(0)),
                width(results, "best", NOISES.get(NOISES.size() - 1))));
    }

    /** The mean over draws. */
    private static double width(Results results, String stop, double noise) {
        List<Row> rows = results.rows().stream()
                .filter(row -> row.text("stop").equals(stop) && row.number("noise") == noise)
                .toList();
        return rows.stream().mapToDouble(row -> row.number("width")).average().orElse(Double.NaN);
    }
}
