package org.softmaxntk.model.benchmark;

import org.softmaxntk.properties.experiments.Exponents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints them as Markdown, each beside the least time that the machine's peaks allow.
 *
 * <p>Takes JMH's command line. Writes {@code target/benchmarks.json} (JMH's own) and {@code target/benchmarks.md}.
 */
public final class BenchmarkTable {
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final double MILLI = 1e-3;

    private final Collection<RunResult> results;
    private final Optional<Roofline> roofline;

    private BenchmarkTable(Collection<RunResult> results) {
        this.results = results;
        this.roofline = Roofline.of(results);
    }

    public static void main(String[] arguments) throws IOException, RunnerException, CommandLineOptionException {
        Path folder = Files.createDirectories(Path.of("target"));
        Options options = new OptionsBuilder()
                .parent(new CommandLineOptions(arguments))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(folder.resolve("benchmarks.json").toString())
                .build();
        List<String> lines = new BenchmarkTable(new Runner(options).run()).lines();
        Files.write(folder.resolve("benchmarks.md"), lines);
        lines.forEach(System.out::println);
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>(Machine.lines());
        lines.add("");
        roofline.ifPresent(peaks -> lines.addAll(peaks(peaks)));
        lines.add("| benchmark | n x d x m | result | ± | unit | roofline, ms | times the roofline |");
        lines.add("|---|---|---:|---:|---|---:|---:|");
        results.stream()
                .filter(result -> !isOf(result, RooflineBenchmark.class))
                .filter(result -> !isOf(result, StepScalingBenchmark.class))
                .map(this::line)
                .forEach(lines::add);
        Map<Shape, Double> seconds = scaling(result -> result.getPrimaryResult().getScore() * MILLI);
        if (!seconds.isEmpty()) {
            lines.add("");
            lines.addAll(Exponents.lines(seconds, scaling(BenchmarkTable::allocated)));
        }
        return lines;
    }

    private static List<String> peaks(Roofline peaks) {
        return List.of(
                String.format(
                        Locale.ROOT,
                        "- Peaks, all cores: %.2f·10⁹ multiply-adds, %.3f·10⁹ exponentials, %.2f·10⁹ bytes a second",
                        peaks.multiplyAdds() * 1e-9,
                        peaks.exponentials() * 1e-9,
                        peaks.bytes() * 1e-9),
                "");
    }

    private String line(RunResult result) {
        Result<?> primary = result.getPrimaryResult();
        Optional<Shape> shape = shape(result);
        Optional<Double> least = shape.flatMap(sizes -> Cost.of(primary.getLabel(), sizes))
                .flatMap(cost -> roofline.map(peaks -> peaks.seconds(cost) / MILLI));
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s | %s |",
                name(result),
                parameters(result),
                number(primary.getScore()),
                number(primary.getScoreError()),
                primary.getScoreUnit(),
                least.map(BenchmarkTable::number).orElse("–"),
                least.map(time -> number(primary.getScore() / time)).orElse("–"));
    }

    private Map<Shape, Double> scaling(ToDoubleFunction<RunResult> value) {
        Map<Shape, Double> points = new TreeMap<>(Comparator.comparing(Shape::toString));
        results.stream()
                .filter(result -> isOf(result, StepScalingBenchmark.class))
                .forEach(result -> points.put(shape(result).orElseThrow(), value.applyAsDouble(result)));
        return points;
    }

    private static double allocated(RunResult result) {
        return Optional.ofNullable(result.getSecondaryResults().get(ALLOCATED))
                .map(Result::getScore)
                .orElse(Double.NaN);
    }

    private static boolean isOf(RunResult result, Class<?> benchmark) {
        return result.getParams().getBenchmark().startsWith(benchmark.getName() + ".");
    }

    /** Class and method, without the package. */
    private static String name(RunResult result) {
        String[] parts = result.getParams().getBenchmark().split("\\.", -1);
        return parts[parts.length - 2] + "." + parts[parts.length - 1];
    }

    private static Optional<Shape> shape(RunResult result) {
        return Optional.ofNullable(result.getParams().getParam("shape")).map(Shape::parse);
    }

    private static String parameters(RunResult result) {
        return result.getParams().getParamsKeys().stream()
                .map(result.getParams()::getParam)
                .reduce((a, b) -> a + ", " + b)
                .orElse("–");
    }

    /** Three digits that count. */
    private static String number(double value) {
        return Double.isNaN(value) ? "–" : value >= 100 ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.3g", value);
    }
}
