package org.softmaxntk.properties.experiments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
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
 * constants) degrees of freedom: right if the logarithms scatter about the law independently and normally with one variance. Where a
 * power law holds only in a limit it says how sure the fit is, not how near the limit is. By commons-math3.
 *
 * @param points how many rows were used: those on which everything is a finite number above 0
 * @param exponents in the order of the factors
 * @param level of the intervals
 */
public record PowerLaw(int points, List<Exponent> exponents, double level) {
    private static final double LEVEL = 0.95;

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
        Collection<List<double[]>> groups = rows.stream()
                .collect(Collectors.groupingBy(
                        group,
                        LinkedHashMap::new,
                        Collectors.mapping(row -> logarithms(row, y, factors), Collectors.toList())))
                .values();
        List<double[]> centred = new ArrayList<>();
        int constants = 0;
        for (List<double[]> points : groups) {
            List<double[]> usable = points.stream()
                    .filter(point -> Arrays.stream(point).allMatch(Double::isFinite))
                    .toList();
            centred.addAll(centred(usable));
            constants += usable.isEmpty() ? 0 : 1;
        }
        int free = centred.size() - factors.size() - constants;
        if (free < 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(fit(centred, factors, free));
        } catch (SingularMatrixException e) {
            return Optional.empty();
        }
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

    private static PowerLaw fit(List<double[]> points, List<Factor> factors, int free) {
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        regression.setNoIntercept(true);
        regression.newSampleData(
                points.stream().mapToDouble(point -> point[0]).toArray(),
                points.stream()
                        .map(point -> Arrays.copyOfRange(point, 1, point.length))
                        .toArray(double[][]::new));
        double[] parameters = regression.estimateRegressionParameters();
        double[] errors = regression.estimateRegressionParametersStandardErrors();
        // The library does not know that means were taken.
        double correction = Math.sqrt((points.size() - (double) factors.size()) / free);
        // Without a generator: commons-math3 would make one from the clock.
        double quantile = new TDistribution(null, free).inverseCumulativeProbability((1 + LEVEL) / 2);
        List<Exponent> exponents = new ArrayList<>();
        for (int k = 0; k < factors.size(); k++) {
            double half = quantile * correction * errors[k];
            exponents.add(
                    new Exponent(factors.get(k).name(), parameters[k], parameters[k] - half, parameters[k] + half));
        }
        return new PowerLaw(points.size(), exponents, LEVEL);
    }
}
