package org.softmaxntk.properties.experiments.diffusion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.softmaxntk.model.diffusion.denoising.Denoiser;
import org.softmaxntk.model.diffusion.regression.ErrorBudget;
import org.softmaxntk.model.diffusion.regression.NetworkTraining;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.model.wide.WideNetwork;
import org.softmaxntk.properties.experiments.Cell;
import org.softmaxntk.properties.experiments.Chart;
import org.softmaxntk.properties.experiments.Experiment;
import org.softmaxntk.properties.experiments.Numbers;
import org.softmaxntk.properties.experiments.Results;
import org.softmaxntk.properties.experiments.Results.Row;
import org.softmaxntk.properties.experiments.Size;

/**
 * The five terms of the error of a network that was really trained, over its width and over the number of samples, each at the
 * step that is predicted to be best.
 */
public final class ErrorTerms implements Experiment {
    private static final int MOST_STEPS = 2000;
    private static final int SAMPLES = 300;
    private static final int WIDTH = 4096;
    private static final int MOST_SAMPLES = 800;
    private static final int MOST_WIDTH = 16384;
    private static final List<String> TERMS = List.of("draw", "label", "early", "approximation", "coupling");

    private final DiffusionTask task;

    public ErrorTerms() {
        this(DiffusionTask.moons());
    }

    private ErrorTerms(DiffusionTask task) {
        this.task = task;
    }

    @Override
    public Experiment about(Matrix points) {
        return new ErrorTerms(DiffusionTask.of(points));
    }

    @Override
    public String id() {
        return "diffusion";
    }

    @Override
    public String question() {
        return "Which term of the error of a learnt score dominates, over the width and over the number of samples?";
    }

    @Override
    public String setting() {
        return task.setting()
                + "; trained to the step that is predicted to be best; root mean squares over 400 fresh points";
    }

    @Override
    public String reading() {
        return "draw: the network's own kernel against the limit kernel; label: noisy against clean labels; early: the clean path"
                + " against the best function of its norm; approximation: that against the posterior mean; coupling: the network"
                + " against its own kernel. zero and gaussian: errors of predicting 0, and of taking the law for a normal one."
                + " noise: the root of the mean of tr V, which the loss does not go below.";
    }

    @Override
    public List<String> keys() {
        return List.of("over", "n", "m", "draw_of_it");
    }

    @Override
    public List<String> measures() {
        return List.of(
                "step",
                "total",
                "coupling",
                "draw",
                "label",
                "predicted_label",
                "early",
                "approximation",
                "zero",
                "gaussian",
                "noise");
    }

    @Override
    public List<Cell> cells(Size size) {
        boolean isQuick = size == Size.QUICK;
        int draws = isQuick ? 1 : 2;
        List<Cell> cells = new ArrayList<>();
        for (int draw = 0; draw < draws; draw++) {
            for (int width : isQuick ? List.of(64, 256) : List.of(16, 64, 256, 1024, WIDTH, MOST_WIDTH)) {
                cells.add(cell("width", isQuick ? 60 : SAMPLES, width, draw));
            }
            if (!isQuick) {
                cells.add(cell("both", MOST_SAMPLES, MOST_WIDTH, draw));
            }
            for (int samples : isQuick ? List.of(30, 60) : List.of(50, 100, 200, 400, MOST_SAMPLES)) {
                cells.add(cell("samples", samples, isQuick ? 256 : WIDTH, draw));
            }
        }
        return cells;
    }

    private Cell cell(String over, int samples, int width, int draw) {
        return new Cell(
                List.of(over, "" + samples, "" + width, "" + draw),
                stream -> measure(samples, width, stream.named("" + draw)));
    }

    private List<String> measure(int count, int width, RandomStream stream) {
        Regression regression = new Regression(task, count, 1, stream);
        long step = regression.bestStep(MOST_STEPS);
        SoftmaxNetwork network = regression.network(width, stream.named("start/" + width));
        NetworkTraining training = new NetworkTraining(
                regression.inputs(), regression.labels(), regression.path().kernelStep());
        Matrix trained = training.run(WideNetwork.of(network), List.of(step), regression.points())
                .get(0)
                .fresh();
        ErrorBudget budget = ErrorBudget.of(
                trained,
                regression.drawn(network, step),
                regression.withNoise(step),
                regression.withoutNoise(step),
                regression.best(step),
                regression.means());
        return Stream.concat(
                        Stream.of("" + step),
                        Stream.of(
                                        budget.total(),
                                        budget.coupling(),
                                        budget.kernelDraw(),
                                        budget.labelMismatch(),
                                        regression.predictedMismatch(step),
                                        budget.earlyStopping(),
                                        budget.approximation(),
                                        regression.error(Denoiser.zero()),
                                        regression.error(Denoiser.gaussian(task.variance())),
                                        Math.sqrt(regression.fresh().noiseTraceMean()))
                                .map(Numbers::text))
                .toList();
    }

    @Override
    public List<Chart> charts(Results results) {
        return List.of(
                chart(results, "width", "m", "Terms of the error over the width m, first draw."),
                chart(results, "samples", "n", "Terms of the error over the number n of samples, first draw."));
    }

    private static Chart chart(Results results, String over, String across, String sentence) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("total", "all");
        TERMS.forEach(term -> names.put(term, term));
        names.put("gaussian", "normal law");
        return new Chart(sentence, across, "rms error", Chart.columns(first(results, over), across, names), List.of());
    }

    private static List<Row> first(Results results, String over) {
        return results.rows().stream()
                .filter(row ->
                        row.text("over").equals(over) && row.text("draw_of_it").equals("0"))
                .toList();
    }

    @Override
    public Optional<String> answer(Results results) {
        List<Row> rows = first(results, "width");
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Row narrow = rows.get(0);
        Row wide = rows.get(rows.size() - 1);
        return Optional.of(String.format(
                        Locale.ROOT,
                        "At m = %s the largest term is %s (%.3f), at m = %s it is %s (%.3f) and the error %.3f of %.3f (normal law: %.3f);"
                                + " coupling never exceeds %.0e.",
                        narrow.text("m"),
                        largest(narrow),
                        narrow.number(largest(narrow)),
                        wide.text("m"),
                        largest(wide),
                        wide.number(largest(wide)),
                        wide.number("total"),
                        wide.number("zero"),
                        wide.number("gaussian"),
                        rows.stream()
                                .mapToDouble(row -> row.number("coupling"))
                                .max()
                                .orElseThrow())
                + first(results, "both").stream()
                        .map(row -> String.format(
                                Locale.ROOT,
                                " With n = %s and m = %s the error is %.3f of %.3f.",
                                row.text("n"),
                                row.text("m"),
                                row.number("total"),
                                row.number("zero")))
                        .collect(Collectors.joining()));
    }

    private static String largest(Row row) {
        return TERMS.stream().max(Comparator.comparingDouble(row::number)).orElseThrow();
    }
}
