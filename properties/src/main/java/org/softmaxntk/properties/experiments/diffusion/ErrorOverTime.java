package org.softmaxntk.properties.experiments.diffusion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.softmaxntk.model.diffusion.denoising.Denoiser;
import org.softmaxntk.model.diffusion.regression.NetworkTraining;
import org.softmaxntk.model.diffusion.regression.NoisySamples;
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

/** The error by time: of the prediction, which is what training weighs, and of the score, which is what samplers feel. */
public final class ErrorOverTime implements Experiment {
    private static final long LAST = 2000;

    private final DiffusionTask task;

    public ErrorOverTime() {
        this(DiffusionTask.moons());
    }

    private ErrorOverTime(DiffusionTask task) {
        this.task = task;
    }

    @Override
    public Experiment about(Matrix points) {
        return new ErrorOverTime(DiffusionTask.of(points));
    }

    @Override
    public String id() {
        return "diffusion-times";
    }

    @Override
    public String name() {
        return "diffusion";
    }

    @Override
    public String question() {
        return "At which times does the learnt score err?";
    }

    @Override
    public String setting() {
        return task.setting() + "; n = 300; m = 4096; 8 bins of equal share (quick: 60, 256, 4)";
    }

    @Override
    public String reading() {
        return "learnt, normal, zero: root mean square of F − f* in the bin; score_…: of the scores, (a/h)(F − f*); noise: root"
                + " of the mean of tr V, the labels' own.";
    }

    @Override
    public List<String> keys() {
        return List.of("bin");
    }

    @Override
    public List<String> measures() {
        return List.of(
                "time", "points", "learnt", "normal", "zero", "score_learnt", "score_normal", "score_zero", "noise");
    }

    @Override
    public List<Cell> cells(Size size) {
        boolean isQuick = size == Size.QUICK;
        int bins = isQuick ? 4 : 8;
        List<Cell> cells = new ArrayList<>();
        for (int bin = 0; bin < bins; bin++) {
            int own = bin;
            cells.add(new Cell(
                    List.of("" + bin), stream -> measure(isQuick ? 60 : 300, isQuick ? 256 : 4096, own, bins, stream)));
        }
        return cells;
    }

    private List<String> measure(int count, int width, int bin, int bins, RandomStream stream) {
        Regression regression = new Regression(task, count, 1, stream);
        WideNetwork network = WideNetwork.of(regression.network(width, stream.named("start")));
        Matrix learnt = new NetworkTraining(
                        regression.inputs(),
                        regression.labels(),
                        regression.path().kernelStep())
                .run(network, List.of(regression.bestStep(LAST)), regression.points())
                .get(0)
                .fresh();
        double span = Math.log(task.window().latest() / task.earliest());
        NoisySamples fresh = regression.fresh();
        int[] chosen = IntStream.range(0, fresh.count())
                .filter(i -> Math.min(bins - 1, (int) (bins * Math.log(fresh.time(i) / task.earliest()) / span)) == bin)
                .toArray();
        List<Matrix> values = List.of(
                learnt, regression.values(Denoiser.gaussian(task.variance())), regression.values(Denoiser.zero()));
        List<String> numbers = new ArrayList<>();
        numbers.add(Numbers.text(task.earliest() * Math.exp((bin + 0.5) / bins * span)));
        numbers.add("" + chosen.length);
        values.forEach(one -> numbers.add(Numbers.text(error(regression, one, chosen, false))));
        values.forEach(one -> numbers.add(Numbers.text(error(regression, one, chosen, true))));
        double[] traces = fresh.noiseTraces();
        numbers.add(Numbers.text(Math.sqrt(
                IntStream.of(chosen).mapToDouble(i -> traces[i]).average().orElse(Double.NaN))));
        return List.copyOf(numbers);
    }

    private static double error(Regression regression, Matrix values, int[] chosen, boolean isOfTheScore) {
        Matrix means = regression.means();
        return Math.sqrt(IntStream.of(chosen)
                .mapToDouble(i -> {
                    double norm =
                            values.rows(i, i + 1).minus(means.rows(i, i + 1)).frobeniusNorm();
                    double weight = regression.fresh().posterior(i).level().regressionWeight();
                    return norm * norm / (isOfTheScore ? weight : 1);
                })
                .average()
                .orElse(Double.NaN));
    }

    @Override
    public List<Chart> charts(Results results) {
        return List.of(
                chart(results, "", "Error of the prediction of X_0 over time.", "rms error of f"),
                chart(
                        results,
                        "score_",
                        "Error of the score over time: the same, times a/h.",
                        "rms error of the score"));
    }

    private static Chart chart(Results results, String prefix, String sentence, String up) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(prefix + "learnt", "learnt");
        names.put(prefix + "normal", "normal law");
        names.put(prefix + "zero", "zero");
        return new Chart(sentence, "time t", up, Chart.columns(results.rows(), "time", names), List.of());
    }

    @Override
    public Optional<String> answer(Results results) {
        Row first = results.rows().get(0);
        Row last = results.rows().get(results.rows().size() - 1);
        return Optional.of(String.format(
                Locale.ROOT,
                "In the first bin (t about %.2f) the score is off by %.3f, learnt, and %.3f by the normal law; in the last (t about"
                        + " %.2f) by %.3f and %.3f.",
                first.number("time"),
                first.number("score_learnt"),
                first.number("score_normal"),
                last.number("time"),
                last.number("score_learnt"),
                last.number("score_normal")));
    }
}
