package org.softmaxntk.properties.experiments.diffusion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.softmaxntk.model.diffusion.denoising.Denoiser;
import org.softmaxntk.model.diffusion.distance.PairFunction;
import org.softmaxntk.model.diffusion.distance.PermutationTest;
import org.softmaxntk.model.diffusion.distance.SampleDistance;
import org.softmaxntk.model.diffusion.regression.NetworkTraining;
import org.softmaxntk.model.diffusion.sampling.BrownianPaths;
import org.softmaxntk.model.diffusion.sampling.SamplerStep;
import org.softmaxntk.model.diffusion.sampling.Sampling;
import org.softmaxntk.model.diffusion.sampling.TimeGrid;
import org.softmaxntk.model.diffusion.schedule.NoiseLevel;
import org.softmaxntk.model.diffusion.schedule.Schedule;
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

/** What samples look like, and how far they are from noised data: exact, learnt, of a normal law, and without a denoiser. */
public final class Samples implements Experiment {
    private static final List<String> DENOISERS = List.of("exact", "learnt", "normal", "zero");
    private static final int STEPS = 60;
    private static final int PERMUTATIONS = 199;
    private static final int SHOWN = 60;
    private static final long LAST = 1000;

    private final DiffusionTask task;

    public Samples() {
        this(DiffusionTask.corners());
    }

    private Samples(DiffusionTask task) {
        this.task = task;
    }

    @Override
    public Experiment about(Matrix points) {
        return new Samples(DiffusionTask.of(points));
    }

    @Override
    public String id() {
        return "diffusion-samples";
    }

    @Override
    public String name() {
        return "diffusion";
    }

    @Override
    public String question() {
        return "Can samples by the learnt score be told from the noised data?";
    }

    @Override
    public String setting() {
        return task.setting()
                + "; n = 600; m = 4096; 400 particles (quick: 60, 256, 60); exponential sampler in 60 steps";
    }

    @Override
    public String reading() {
        return "energy: unbiased energy distance to data noised to T₀, p by 199 permutations; denoised: the samples' last"
                + " prediction against the exact one of noised data. points: some samples, first coordinate and second.";
    }

    @Override
    public List<String> keys() {
        return List.of("denoiser");
    }

    @Override
    public List<String> measures() {
        return List.of("energy", "p", "energy_denoised", "p_denoised", "points");
    }

    @Override
    public List<Cell> cells(Size size) {
        boolean isQuick = size == Size.QUICK;
        List<String> names = isQuick ? DENOISERS.subList(0, 2) : DENOISERS;
        List<Cell> cells = new ArrayList<>();
        for (String name : names) {
            cells.add(new Cell(
                    List.of(name),
                    stream -> measure(name, isQuick ? 60 : 600, isQuick ? 256 : 4096, isQuick ? 60 : 400, stream)));
        }
        return cells;
    }

    private List<String> measure(String name, int count, int width, int particles, RandomStream stream) {
        Schedule schedule = task.window().schedule();
        int d = task.target().dimension();
        Denoiser denoiser = denoiser(name, count, width, stream);
        Sampling sampling = new Sampling(schedule, denoiser);
        BrownianPaths noise =
                new BrownianPaths(task.earliest(), schedule.horizon(), particles, d, stream.named("sampler noise"));
        Matrix samples = sampling.end(
                SamplerStep.EXPONENTIAL,
                TimeGrid.geometric(task.window(), STEPS),
                Sampling.start(particles, d, stream),
                noise);
        NoiseLevel level = schedule.at(task.earliest());
        RandomStream own = stream.named("data noise");
        Matrix data = task.target().draw(particles, stream.named("data"));
        Matrix noised = Matrix.generate(
                particles,
                d,
                (i, k) -> level.decay() * data.at(i, k) + Math.sqrt(level.variance()) * own.nextGaussian());
        PermutationTest atStart = compare(samples, noised, stream);
        PermutationTest denoised = compare(
                denoiser.at(level, samples), Denoiser.exact(task.target()).at(level, noised), stream);
        return List.of(
                Numbers.text(atStart.distance()),
                Numbers.text(atStart.probability()),
                Numbers.text(denoised.distance()),
                Numbers.text(denoised.probability()),
                shown(samples));
    }

    private Denoiser denoiser(String name, int count, int width, RandomStream stream) {
        return switch (name) {
            case "exact" -> Denoiser.exact(task.target());
            case "normal" -> Denoiser.gaussian(task.variance());
            case "zero" -> Denoiser.zero();
            default -> learnt(count, width, stream);
        };
    }

    private Denoiser learnt(int count, int width, RandomStream stream) {
        Regression regression = new Regression(task, count, 1, stream);
        WideNetwork network = WideNetwork.of(regression.network(width, stream.named("start of the network")));
        new NetworkTraining(
                        regression.inputs(),
                        regression.labels(),
                        regression.path().kernelStep())
                .run(network, List.of(regression.bestStep(LAST)), regression.points());
        return Denoiser.network(network, task.map());
    }

    private static PermutationTest compare(Matrix x, Matrix y, RandomStream stream) {
        return PermutationTest.of(
                new SampleDistance(new PairFunction.Energy(), false), x, y, PERMUTATIONS, stream.named("permutations"));
    }

    private static String shown(Matrix samples) {
        if (samples.columns() < 2) {
            return "";
        }
        return IntStream.range(0, Math.min(SHOWN, samples.rows()))
                .mapToObj(i -> String.format(Locale.ROOT, "%.2f;%.2f", samples.at(i, 0), samples.at(i, 1)))
                .collect(Collectors.joining(" "));
    }

    @Override
    public List<Chart> charts(Results results) {
        List<Chart.Curve> series = results.rows().stream()
                .map(row -> new Chart.Curve(row.text("denoiser"), points(row.text("points")), false))
                .filter(one -> !one.dots().isEmpty())
                .toList();
        return series.isEmpty()
                ? List.of()
                : List.of(new Chart(
                        "Some samples at T₀, by who predicts X_0.", "first", "second", series, List.of(), true));
    }

    private static List<Chart.Dot> points(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" "))
                        .map(one -> one.split(";"))
                        .map(one -> new Chart.Dot(Double.parseDouble(one[0]), Double.parseDouble(one[1])))
                        .toList();
    }

    @Override
    public Optional<String> answer(Results results) {
        return Optional.of(results.rows().stream()
                .map(Samples::said)
                .collect(Collectors.joining("; ", "Energy distance to the noised data, and p: ", ".")));
    }

    private static String said(Row row) {
        return String.format(
                Locale.ROOT,
                "%s %.4f (p = %.3f), denoised %.4f (p = %.3f)",
                row.text("denoiser"),
                row.number("energy"),
                row.number("p"),
                row.number("energy_denoised"),
                row.number("p_denoised"));
    }
}
