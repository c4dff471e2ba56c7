package org.softmaxntk.model.diffusion.distance;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.CompensatedSum;
import org.softmaxntk.model.linear.Matrix;

/**
 * E k(X, X') + E k(Y, Y') − 2E k(X, Y), as measured on samples: 0 in expectation for one law, above for two. Not its root.
 *
 * @param function k
 * @param isBiased whether equal indices count: E k(X, X') by all n² pairs, positive for equal laws too; else by the n(n − 1)
 *     others
 */
public record SampleDistance(PairFunction function, boolean isBiased) {
    /** Samples x, n×d, and y, n'×d, of at least 2 rows. Cost O((n + n')²d). */
    public double between(Matrix x, Matrix y) {
        requireSamples(x, y);
        return within(x) + within(y) - 2 * across(x, y);
    }

    static void requireSamples(Matrix x, Matrix y) {
        if (x.columns() != y.columns() || x.rows() < 2 || y.rows() < 2) {
            throw new InvalidInput(
                    "two samples", "at least two rows each, of equal dimension", "a " + x + " and a " + y);
        }
        x.requireFinite("x");
        y.requireFinite("y");
    }

    private double within(Matrix x) {
        CompensatedSum sum = new CompensatedSum();
        for (int i = 0; i < x.rows(); i++) {
            for (int j = 0; j < i; j++) {
                sum.add(function.of(squaredDistance(x, i, x, j)));
            }
        }
        double n = x.rows();
        return isBiased ? (2 * sum.value() + n * function.of(0)) / (n * n) : 2 * sum.value() / (n * (n - 1));
    }

    private double across(Matrix x, Matrix y) {
        CompensatedSum sum = new CompensatedSum();
        for (int i = 0; i < x.rows(); i++) {
            for (int j = 0; j < y.rows(); j++) {
                sum.add(function.of(squaredDistance(x, i, y, j)));
            }
        }
        return sum.value() / ((double) x.rows() * y.rows());
    }

    static double squaredDistance(Matrix x, int i, Matrix y, int j) {
        double square = 0;
        for (int k = 0; k < x.columns(); k++) {
            double difference = x.at(i, k) - y.at(j, k);
            square += difference * difference;
        }
        return square;
    }
}
