package org.softmaxntk.properties.experiments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.softmaxntk.properties.experiments.Results.Row;

/**
 * A fit of {@code y = c·Π_k x_k^{e_k}} by least squares of the logarithms.
 *
 * <p>An exponent's interval is e ± t·(standard error), t the (1 + level)/2 quantile of Student's t with (points − exponents −
 * constants) degrees of freedom: right if the logarithms scatter about the law independently and normally with one variance.
 * Where a power law holds only in a limit it says how sure the fit is, not how near the limit is. By commons-math3.
 *
 * <p>{@link #fitClustered} lets points of one cluster depend on each other in any way and have any variances: its standard
 * errors are the roots of the diagonal of c·(XᵀX)⁻¹(Σ_g X_gᵀu_g·u_gᵀX_g)(XᵀX)⁻¹, u the residuals, over clusters g = 1 … G,
 * with the correction CR1, c = G/(G − 1)·(N − 1)/(N − k), N points and k exponents and constants, and t has G − 1 degrees of
 * freedom. Right for many clusters that are independent of each other; with few or unequal ones it covers less than it says.
 * Source: Cameron and Miller, A practitioner's guide to cluster-robust inference, Journal of Human Resources 50 (2015), 317–372.
 *
 * @param points how many rows were used: those on which everything is a finite number above 0
 * @param exponents in the order of the factors
 * @param level of the intervals
 */
public record PowerLaw(int points, List<Exponent> exponents, double level) {
    private static final double LEVEL = 0.95;

    /** A column whose norm about its mean is a smaller share of its norm than this is constant but for roundings. */
    private static final double LEAST_SHARE = 1e-12;

    public PowerLaw {
        exponents = List.copyOf(exponents);
    }

    /**
     * One factor.
     *
     * @param name of x
     * @param value x, above 0
     */
    public record Factor(String name, ToDoubleFunction<Row> value) {}

    /**
     * A fitted exponent.
     *
     * @param factor name of x
     * @param estimate e
     * @param lower end of its interval
     * @param upper end of its interval
     */
    public record Exponent(String factor, double estimate, double lower, double upper) {
        public boolean contains(double exponent) {
            return lower <= exponent && exponent <= upper;
        }
    }

    /** The fit at level 95 %, with one constant for all; empty where the points do not determine it. */
    public static Optional<PowerLaw> fit(List<Row> rows, ToDoubleFunction<Row> y, List<Factor> factors) {
        return fit(rows, row -> "", y, factors);
    }

    /**
     * The same with a constant of its own for every group: c differs from one random start to the next, the exponents do not.
     * Logarithms are taken relative to their group's mean; each group costs a degree of freedom.
     */
    public static Optional<PowerLaw> fit(
            List<Row> rows, Function<Row, String> group, ToDoubleFunction<Row> y, List<Factor> factors) {
        Map<String, List<Row>> groups = usable(rows, y, factors).stream()
                .collect(Collectors.groupingBy(group, LinkedHashMap::new, Collectors.toList()));
        List<double[]> points = new ArrayList<>();
        List<double[]> centred = new ArrayList<>();
        for (List<Row> members : groups.values()) {
            List<double[]> logarithms = logarithms(members, y, factors);
            points.addAll(logarithms);
            centred.addAll(centred(logarithms));
        }
        int free = centred.size() - factors.size() - groups.size();
        if (free < 1) {
            return Optional.empty();
        }
        return regression(points, centred).flatMap(regression -> {
            double[] errors = regression.estimateRegressionParametersStandardErrors();
            // The library does not know that means were taken.
            double correction = Math.sqrt((centred.size() - (double) factors.size()) / free);
            double[] corrected =
                    Arrays.stream(errors).map(error -> correction * error).toArray();
            return Optional.of(law(regression, centred.size(), factors, corrected, free));
        });
    }

    /**
     * The fit at level 95 % with one constant for all and cluster-robust intervals; empty where the points do not determine it or
     * lie in a single cluster.
     *
     * @param cluster which cluster a row belongs to
     */
    public static Optional<PowerLaw> fitClustered(
            List<Row> rows, Function<Row, String> cluster, ToDoubleFunction<Row> y, List<Factor> factors) {
        List<Row> usable = usable(rows, y, factors);
        List<String> clusters = usable.stream().map(cluster).toList();
        List<double[]> points = logarithms(usable, y, factors);
        List<double[]> centred = centred(points);
        int count = new HashSet<>(clusters).size();
        if (count < 2 || points.size() - factors.size() - 1 < 1) {
            return Optional.empty();
        }
        return regression(points, centred).flatMap(regression -> {
            double[] errors = ClusterErrors.of(regression, centred, clusters);
            return Optional.of(law(regression, centred.size(), factors, errors, count - 1));
        });
    }

    /** The same without one of its factors, which was fitted for the others' sake. */
    PowerLaw without(String factor) {
        return new PowerLaw(
                points,
                exponents.stream()
                        .filter(exponent -> !exponent.factor().equals(factor))
                        .toList(),
                level);
    }

    private static List<Row> usable(List<Row> rows, ToDoubleFunction<Row> y, List<Factor> factors) {
        return rows.stream()
                .filter(row -> Arrays.stream(logarithms(row, y, factors)).allMatch(Double::isFinite))
                .toList();
    }

    private static List<double[]> logarithms(List<Row> rows, ToDoubleFunction<Row> y, List<Factor> factors) {
        return rows.stream().map(row -> logarithms(row, y, factors)).toList();
    }

    /** ln y, ln x_1, ln x_2, …; not finite where there is no logarithm. */
    private static double[] logarithms(Row row, ToDoubleFunction<Row> y, List<Factor> factors) {
        return DoubleStream.concat(
                        DoubleStream.of(y.applyAsDouble(row)),
                        factors.stream().mapToDouble(factor -> factor.value().applyAsDouble(row)))
                .map(Math::log)
                .toArray();
    }

    private static List<double[]> centred(List<double[]> points) {
        int size = points.isEmpty() ? 0 : points.get(0).length;
        double[] mean = new double[size];
        for (double[] point : points) {
            for (int k = 0; k < size; k++) {
                mean[k] += point[k] / points.size();
            }
        }
        return points.stream()
                .map(point -> IntStream.range(0, size)
                        .mapToDouble(k -> point[k] - mean[k])
                        .toArray())
                .toList();
    }

    /**
     * The regression of the first entry on the others; empty where they do not determine it: where a column without its mean and
     * what the columns before it explain is as small as roundings of the columns.
     */
    private static Optional<OLSMultipleLinearRegression> regression(List<double[]> points, List<double[]> centred) {
        double largest = 0;
        for (int k = 1; k < points.get(0).length; k++) {
            int column = k;
            double norm = Math.sqrt(points.stream()
                    .mapToDouble(point -> point[column] * point[column])
                    .sum());
            largest = Math.max(largest, norm);
        }
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression(LEAST_SHARE * largest);
        regression.setNoIntercept(true);
        regression.newSampleData(
                centred.stream().mapToDouble(point -> point[0]).toArray(),
                centred.stream()
                        .map(point -> Arrays.copyOfRange(point, 1, point.length))
                        .toArray(double[][]::new));
        try {
            regression.estimateRegressionParameters();
            return Optional.of(regression);
        } catch (SingularMatrixException e) {
            return Optional.empty();
        }
    }

    private static PowerLaw law(
            OLSMultipleLinearRegression regression, int points, List<Factor> factors, double[] errors, int free) {
        double[] parameters = regression.estimateRegressionParameters();
        // Without a generator: commons-math3 would make one from the clock.
        double quantile = new TDistribution(null, free).inverseCumulativeProbability((1 + LEVEL) / 2);
        List<Exponent> exponents = new ArrayList<>();
        for (int k = 0; k < factors.size(); k++) {
            double half = quantile * errors[k];
            exponents.add(
                    new Exponent(factors.get(k).name(), parameters[k], parameters[k] - half, parameters[k] + half));
        }
        return new PowerLaw(points, exponents, LEVEL);
    }
}
