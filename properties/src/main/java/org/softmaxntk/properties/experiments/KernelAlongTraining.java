package org.softmaxntk.properties.experiments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.SymmetricSpectrum;
import org.softmaxntk.model.network.Activation;
import org.softmaxntk.model.network.NetworkPass;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.properties.experiments.Results.Row;

/**
 * The kernel along training, at h = ηmΛ = ½: its drift and alignment with the first one, and how far the outputs have left the
 * path that the first kernel predicts, at doubling times ηmΛτ.
 */
public final class KernelAlongTraining implements Experiment {
    private static final double STEP = 0.5;

    @Override
    public String id() {
        return "breakdown-path";
    }

    @Override
    public String question() {
        return "How far do the kernel and the outputs leave the first kernel's description during training?";
    }

    @Override
    public String setting() {
        return TrainingSetting.TEXT + "; ηmΛ = 0.5";
    }

    @Override
    public List<String> keys() {
        return List.of("activation", "width", "draw", "time");
    }

    @Override
    public List<String> measures() {
        return List.of("loss_ratio", "drift", "alignment", "departure", "sharpness");
    }

    @Override
    public List<Cell> cells(Size size) {
        boolean quick = size == Size.QUICK;
        List<Integer> widths = quick ? List.of(8, 32, 128) : List.of(8, 16, 32, 64, 128, 256, 512, 1024);
        int draws = quick ? 1 : 5;
        int doublings = quick ? 7 : 9;
        List<Cell> cells = new ArrayList<>();
        for (Activation activation : Activation.values()) {
            for (int width : widths) {
                for (int draw = 0; draw < draws; draw++) {
                    for (int k = 0; k <= doublings; k++) {
                        cells.add(cell(activation, width, draw, STEP * Math.pow(2, k)));
                    }
                }
            }
        }
        return cells;
    }

    private static Cell cell(Activation activation, int width, int draw, double time) {
        return new Cell(
                List.of(activation.name().toLowerCase(Locale.ROOT), "" + width, "" + draw, Numbers.text(time)),
                stream -> measure(activation, width, draw, (int) Math.round(time / STEP), stream));
    }

    private static List<String> measure(Activation activation, int width, int draw, int steps, RandomStream stream) {
        TrainingSetting setting = TrainingSetting.of(activation, width, draw, stream);
        double eta = setting.stepSize(STEP);
        NetworkPass[] last = {setting.first()};
        try {
            Descent.STANDARD.run(setting.first().network(), setting.inputs(), setting.targets(), eta, (step, pass) -> {
                last[0] = pass;
                return step < steps;
            });
        } catch (InvalidInput e) {
            return List.of("", "", "", "", "");
        }
        return row(setting, last[0], predicted(setting, eta * width, steps));
    }

    private static List<String> row(TrainingSetting setting, NetworkPass end, Matrix predicted) {
        Matrix first = setting.first().outputs().minus(setting.targets());
        Matrix residual = end.outputs().minus(setting.targets());
        Matrix kernel = TangentKernel.of(end);
        double norm = first.frobeniusNorm();
        return List.of(
                Numbers.text(Math.pow(residual.frobeniusNorm() / norm, 2)),
                Numbers.text(setting.drift(kernel)),
                Numbers.text(setting.alignment(kernel)),
                Numbers.text(residual.minus(predicted).frobeniusNorm() / norm),
                Numbers.text(STEP
                        * SymmetricSpectrum.of(kernel).largest()
                        / setting.spectrum().largest()));
    }

    /** (I − hH(0))^τ v(0), by steps, h = ηm; with one target vec v is v. */
    private static Matrix predicted(TrainingSetting setting, double h, int steps) {
        Matrix residual = setting.first().outputs().minus(setting.targets());
        for (int step = 0; step < steps; step++) {
            residual = residual.minus(setting.kernel().times(residual).times(h));
        }
        return residual;
    }

    /** Of the breakdown, the other grid. */
    @Override
    public String name() {
        return "breakdown";
    }

    @Override
    public List<FittedLaw> laws(Results results) {
        return Exponents.path(results);
    }

    @Override
    public List<Chart> charts(Results results) {
        return List.of(
                along(
                        results,
                        "Softmax: drift of the kernel, ‖H(τ) − H(0)‖/‖H(0)‖, along training; first draw of each width.",
                        "drift",
                        row -> row.number("drift")),
                along(
                        results,
                        "Softmax: one minus the alignment of H(τ) with H(0) along training.",
                        "1 − alignment",
                        row -> 1 - row.number("alignment")),
                along(
                        results,
                        "Softmax: distance of the outputs from the path that H(0) predicts, relative to ‖F(0) − Y‖.",
                        "departure",
                        row -> row.number("departure")),
                new Chart(
                        "Largest departure from the path that H(0) predicts during training, against the width; a point for"
                                + " each draw.",
                        "width m",
                        "departure",
                        Chart.curves(
                                Exponents.largest(results, "departure"),
                                row -> row.text("activation"),
                                row -> row.number("width"),
                                row -> row.number("departure"),
                                false),
                        List.of(-1, -2)));
    }

    private static Chart along(Results results, String sentence, String up, ToDoubleFunction<Row> number) {
        List<Row> softmax = results.rows().stream()
                .filter(row -> row.text("activation").equals("softmax")
                        && row.text("draw").equals("0"))
                .toList();
        return new Chart(
                sentence,
                "time ηmΛτ",
                up,
                Chart.curves(softmax, row -> "m = " + row.text("width"), row -> row.number("time"), number, true),
                List.of());
    }
}
