package org.softmaxntk.model.reference.diffusion;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.RealFieldElement;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.Precision;

/**
 * The law of X_0: N(μ_k, C_k) with probability w_k; points are components with C_k = 0.
 *
 * @param weights w, of sum 1
 * @param means μ, k×d
 * @param covariances C
 * @param <T> the numbers
 */
public record ReferenceLaw<T extends RealFieldElement<T>>(
        List<T> weights, FieldTable<T> means, List<FieldTable<T>> covariances) {
    public ReferenceLaw {
        weights = List.copyOf(weights);
        covariances = List.copyOf(covariances);
    }

    /** Weights of any sum. */
    public static <T extends RealFieldElement<T>> ReferenceLaw<T> mixture(
            Precision<T> precision, double[] weights, Matrix means, List<Matrix> covariances) {
        T sum = precision.zero();
        for (double weight : weights) {
            sum = sum.add(precision.of(weight));
        }
        T total = sum;
        return new ReferenceLaw<>(
                IntStream.range(0, weights.length)
                        .mapToObj(k -> precision.of(weights[k]).divide(total))
                        .toList(),
                precision.lift(means),
                covariances.stream().map(precision::lift).toList());
    }

    /** Points with weights of any sum. */
    public static <T extends RealFieldElement<T>> ReferenceLaw<T> points(
            Precision<T> precision, double[] weights, Matrix points) {
        Matrix zero = Matrix.zeros(points.columns(), points.columns());
        return mixture(
                precision,
                weights,
                points,
                IntStream.range(0, weights.length).mapToObj(k -> zero).toList());
    }

    /** k equally spaced points on the circle of radius ρ. */
    public static <T extends RealFieldElement<T>> ReferenceLaw<T> polygon(
            Precision<T> precision, int corners, double radius) {
        T angle = precision.one().atan().multiply(8).divide(precision.of(corners));
        FieldTable<T> points = FieldTable.generate(precision, corners, 2, (j, k) -> {
            T turned = angle.multiply(j);
            return (k == 0 ? turned.cos() : turned.sin()).multiply(precision.of(radius));
        });
        FieldTable<T> zero = FieldTable.generate(precision, 2, 2, (a, b) -> precision.zero());
        return new ReferenceLaw<>(
                IntStream.range(0, corners)
                        .mapToObj(k -> precision.one().divide(precision.of(corners)))
                        .toList(),
                points,
                IntStream.range(0, corners).mapToObj(k -> zero).toList());
    }

    public Precision<T> precision() {
        return means.precision();
    }

    /** d. */
    public int dimension() {
        return means.columns();
    }
}
