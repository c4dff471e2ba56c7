package org.softmaxntk.properties.experiments.diffusion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.softmaxntk.model.diffusion.regression.NetworkTraining;
import org.softmaxntk.model.diffusion.regression.PointNorm;
import org.softmaxntk.model.diffusion.stopping.BestStep;
import org.softmaxntk.model.diffusion.stopping.HoldOut;
import org.softmaxntk.model.diffusion.stopping.LocalisedRule;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.model.wide.WideNetwork;
import org.softmaxntk.properties.experiments.Cell;
import org.softmaxntk.properties.experiments.Chart;
import org.softmaxntk.properties.experiments.Experiment;
import org.softmaxntk.properties.experiments.Numbers;
import org.softmaxntk.properties.experiments.Results;
import org.softmaxntk.properties.experiments.Results.Row;
import org.softmaxntk.properties.experiments.Size;

/** The error over the steps, as it is predicted and as it is; and where each rule would stop. */
public final class WhenToStop implements Experiment {
    private static final long LAST = 100_000;
    private static final int SAMPLES = 300;
    private static final int WIDTH = 4096;

    /** A network is trained as long as this; beyond it the kernel's path alone is known. */
    private static final long TRAINED = 200;

    private final DiffusionTask task;

    public WhenToStop() {
        this(DiffusionTask.moons());
    }

    private WhenToStop(DiffusionTask task) {
        this.task = task;
    }

    @Override
    public Experiment about(Matrix points) {
        return new WhenToStop(DiffusionTask.of(points));
    }

    @Override
    public String id() {
        return "diffusion-stopping";
    }

    @Override
    public String name() {
        return "diffusion";
    }

    @Override
    public String question() {
        return "When should training stop, and is that known beforehand?";
    }

    @Override
    public String setting() {
        return task.setting() + "; n = 300 (quick: 60); m = 4096 (quick: 256); R_H = 1";
    }

    @Override
    public String reading() {
        return "predicted: exact expectation over labels, limit kernel; measured: the same path on the labels that were drawn;"
                + " network: a trained network, as long as it was trained; hold_out: root of the mean square on noisy labels"
                + " kept back, less their noise. The last three columns are where the prediction, hold-out and the localised"
                + " rule of the theory would stop.";
    }

    @Override
    public List<String> keys() {
        return List.of("step");
    }

    @Override
    public List<String> measures() {
        return List.of(
                "predicted",
                "measured",
                "network",
                "clean",
                "label",
                "hold_out",
                "zero",
                "stop_predicted",
                "stop_hold_out",
                "stop_rule");
    }

    @Override
    public List<Cell> cells(Size size) {
        boolean isQuick = size == Size.QUICK;
        List<Cell> cells = new ArrayList<>();
        for (double place = 0; place <= 5; place += isQuick ? 1 : 0.25) {
            long step = Math.round(Math.pow(10, place));
            cells.add(new Cell(
                    List.of("" + step),
                    stream -> measure(isQuick ? 60 : SAMPLES, isQuick ? 256 : WIDTH, step, stream)));
        }
        return cells;
    }

    private List<String> measure(int count, int width, long step, RandomStream stream) {
        Regression regression = new Regression(task, count, 1, stream);
        HoldOut holdOut = new HoldOut(
                regression.path(),
                regression.basis(),
                regression.noisy(),
                regression.fresh().labels());
        double kept = Math.max(0, holdOut.at(step) - regression.fresh().noiseTraceMean());
        double ruled = LocalisedRule.proved()
                .kernelTime(
                        regression.path().eigenvalues(), 1, regression.samples().noiseTraceMean());
        Matrix means = regression.means();
        return List.of(
                Numbers.text(regression.predictedError(step)),
                Numbers.text(PointNorm.of(regression.withNoise(step), means)),
                step > TRAINED ? "" : Numbers.text(network(regression, width, step, stream)),
                Numbers.text(PointNorm.of(regression.withoutNoise(step), means)),
                Numbers.text(regression.predictedMismatch(step)),
                Numbers.text(Math.sqrt(kept)),
                Numbers.text(PointNorm.of(means)),
                "" + regression.bestStep(LAST),
                "" + BestStep.geometric(LAST, 40, holdOut::at).step(),
                "" + LocalisedRule.steps(ruled, regression.path().kernelStep()));
    }

    private static double network(Regression regression, int width, long step, RandomStream stream) {
        NetworkTraining training = new NetworkTraining(
                regression.inputs(), regression.labels(), regression.path().kernelStep());
        WideNetwork network = WideNetwork.of(regression.network(width, stream.named("start")));
        return PointNorm.of(
                training.run(network, List.of(step), regression.points()).get(0).fresh(), regression.means());
    }

    @Override
    public List<Chart> charts(Results results) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("predicted", "predicted");
        names.put("measured", "measured");
        names.put("network", "network");
        names.put("clean", "clean labels");
        names.put("label", "label noise");
        names.put("zero", "predicting 0");
        return List.of(new Chart(
                "Error over the steps: it falls until noise is learnt, and then rises above that of predicting 0.",
                "step",
                "rms error",
                Chart.columns(results.rows(), "step", names),
                List.of()));
    }

    @Override
    public Optional<String> answer(Results results) {
        Row best = results.rows().stream()
                .min(Comparator.comparingDouble(row -> row.number("measured")))
                .orElseThrow();
        Row last = results.rows().get(results.rows().size() - 1);
        return Optional.of(String.format(
                Locale.ROOT,
                "Predicted to be best: step %s; least error among those measured: %.3f at step %s; hold-out stops at %s, the"
                        + " theory's rule at %s; after %s steps the error is %.3f, that of predicting 0 is %.3f.",
                best.text("stop_predicted"),
                best.number("measured"),
                best.text("step"),
                best.text("stop_hold_out"),
                best.text("stop_rule"),
                last.text("step"),
                last.number("measured"),
                last.number("zero")));
    }
}
