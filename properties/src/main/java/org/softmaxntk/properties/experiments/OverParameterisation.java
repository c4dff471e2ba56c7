package org.softmaxntk.properties.experiments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.softmaxntk.model.kernel.LimitTangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.SymmetricSpectrum;
import org.softmaxntk.model.network.Activation;
import org.softmaxntk.properties.statistics.ClopperPearson;

/**
 * Table 1 of arXiv 2405.03251, measured: the least width at which descent from a paired start reaches ‖F − Y‖² ≤ ε, and the
 * number of steps it takes, against the number of samples n, the least eigenvalue λ of the limit kernel and ε.
 *
 * <p>Inputs are n points of {@link CapPoints}, so that λ is set by the share of the sphere they cover; one target of ±1 each,
 * drawn once a cell. Step size η = 1/(mΛ), Λ of the start at hand; at most 8·(Λ∞/λ)·ln(n/ε) steps. Points of the grid where
 * that is more than a few thousand steps are left out, the same ones by every run. The ε of one activation, n and share have
 * starts and targets in common: cells along ε are not independent.
 */
public final class OverParameterisation implements Experiment {
    private static final double SIGMA = 1;

    /** The confidence at which {@code least_probability} is a lower bound, of one look: see {@link StartTest}. */
    private static final double LEVEL = 0.95;

    @Override
    public String id() {
        return "table-1";
    }

    @Override
    public String question() {
        return "How wide must a network be, and how long must it be trained, to reach a loss from nearly every start?";
    }

    @Override
    public String setting() {
        return "points of a cap in three dimensions; one target of ±1; σ = 1; paired start; η = 1/(mΛ);"
                + " at most 8(Λ∞/λ)ln(n/ε) steps; streamed descent; screened by few starts and confirmed by many without a failure";
    }

    @Override
    public List<String> keys() {
        return List.of("activation", "n", "share", "epsilon");
    }

    @Override
    public List<String> measures() {
        return List.of(
                "lambda",
                "Lambda",
                "step_limit",
                "width",
                "starts",
                "least_probability",
                "steps",
                "steps_at_four_times");
    }

    @Override
    public List<Cell> cells(Size size) {
        boolean quick = size == Size.QUICK;
        List<Integer> samples = quick ? List.of(2, 3, 4, 6, 8) : List.of(2, 3, 4, 6, 8, 12, 16);
        List<Double> shares = quick ? List.of(1.0, 0.5, 0.25, 0.1) : List.of(1.0, 0.7, 0.5, 0.35, 0.25, 0.15, 0.1);
        List<Double> losses = quick ? List.of(0.1, 0.01) : List.of(0.1, 0.01, 0.001);
        List<Cell> cells = new ArrayList<>();
        for (Activation activation : Activation.values()) {
            for (int n : samples) {
                for (double share : shares) {
                    losses.forEach(epsilon -> add(cells, activation, n, share, epsilon, quick));
                }
            }
        }
        return cells;
    }

    private static void add(
            List<Cell> cells, Activation activation, int n, double share, double epsilon, boolean quick) {
        Matrix inputs = CapPoints.of(n, share);
        SymmetricSpectrum limit = SymmetricSpectrum.of(
                LimitTangentKernel.of(activation, inputs, SIGMA).toMatrix());
        double needed = 8 * limit.largest() / limit.smallest() * Math.log(n / epsilon);
        if (!(needed <= (quick ? 1500 : 8000)) || limit.smallest() <= 0) {
            return;
        }
        TrainedWidth search = new TrainedWidth(
                activation,
                inputs,
                SIGMA,
                epsilon,
                (int) Math.ceil(needed),
                quick ? StartTest.QUICK : StartTest.FULL,
                quick ? 256 : 1024);
        String name = activation.name().toLowerCase(Locale.ROOT);
        // One draw of targets for all ε: the loss that is asked for is all that differs.
        String targets = name + "/" + n + "/" + share;
        cells.add(new Cell(List.of(name, "" + n, Numbers.text(share), Numbers.text(epsilon)), stream -> {
            TrainedWidth.Found found = search.run(stream.named(targets));
            List<String> row = new ArrayList<>(
                    List.of(Numbers.text(limit.smallest()), Numbers.text(limit.largest()), Numbers.text((long)
                            Math.ceil(needed))));
            row.addAll(found.texts(ClopperPearson.lowerBound(found.starts(), found.starts(), LEVEL)));
            return row;
        }));
    }

    @Override
    public List<FittedLaw> laws(Results results) {
        return Exponents.table(results);
    }

    @Override
    public List<Chart> charts(Results results) {
        return List.of(
                chart(
                        results,
                        "Least width against the number of samples; a point for each λ and ε.",
                        "n",
                        "width m",
                        List.of(1, 2)),
                chart(results, "Least width against 1/λ; a point for each n and ε.", "1/λ", "width m", List.of(2)),
                chart(results, "Steps at four times the least width against 1/λ.", "1/λ", "steps T", List.of(1, 2)));
    }

    private static Chart chart(Results results, String sentence, String across, String up, List<Integer> guides) {
        return new Chart(
                sentence,
                across,
                up,
                Chart.curves(
                        results.rows(),
                        row -> row.text("activation"),
                        row -> across.equals("n") ? row.number("n") : 1 / row.number("lambda"),
                        row -> row.number(up.equals("width m") ? "width" : "steps_at_four_times"),
                        false),
                guides);
    }
}
