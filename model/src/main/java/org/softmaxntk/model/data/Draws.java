package org.softmaxntk.model.data;

import java.util.Arrays;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.random.RandomStream;

/** How the rows of the synthetic families are drawn; see {@link SyntheticInputs} for what each is. */
final class Draws {
    private static final double NEAR = 1e-6;
    private static final double TINY_NORM = 1e-8;

    private Draws() {}

    static double[][] spherePoints(int n, int d, RandomStream stream) {
        return rows(n, i -> direction(d, stream));
    }

    static double[][] ballPoints(int n, int d, RandomStream stream) {
        return rows(n, i -> ballPoint(d, stream));
    }

    static double[][] tiny(int n, int d, RandomStream stream) {
        return rows(n, i -> scaled(direction(d, stream), TINY_NORM * stream.nextDouble(0.5, 1)));
    }

    static double[][] nearDuplicates(int n, int d, RandomStream stream) {
        double[][] x = new double[n][];
        for (int i = 0; i < n; i++) {
            // The first of a pair leaves room for the second within the ball.
            x[i] = i % 2 == 0 ? scaled(ballPoint(d, stream), 1 - 2 * NEAR) : plus(x[i - 1], NEAR, direction(d, stream));
        }
        return x;
    }

    static double[][] collinear(int n, int d, RandomStream stream) {
        double[] u = direction(d, stream);
        // One t per cell of width 2/n, in a part that leaves a gap to the next and misses 0, a cell's edge or middle.
        return rows(n, i -> scaled(u, -1 + 2 * (i + stream.nextDouble(0.6, 0.9)) / n));
    }

    static double[][] orthonormal(int n, int d, RandomStream stream) {
        if (n > d) {
            throw new InvalidInput("orthonormal inputs", "n ≤ d", "n = " + n + ", d = " + d);
        }
        double[][] x = new double[n][];
        for (int i = 0; i < n; i++) {
            double[] row = direction(d, stream);
            // Twice is enough (Kahan): the second pass removes what rounding left in the first.
            for (int pass = 0; pass < 2; pass++) {
                for (int j = 0; j < i; j++) {
                    row = plus(row, -dot(row, x[j]), x[j]);
                }
                row = UnitBall.onto(row);
            }
            x[i] = row;
        }
        return x;
    }

    private static double[] ballPoint(int d, RandomStream stream) {
        // 1 − U lies in (0, 1], so the point is not the origin.
        return scaled(direction(d, stream), Math.pow(1 - stream.nextDouble(), 1.0 / d));
    }

    private static double[] direction(int d, RandomStream stream) {
        double[] gaussian = new double[d];
        do {
            Arrays.setAll(gaussian, k -> stream.nextGaussian());
        } while (Arrays.stream(gaussian).allMatch(g -> g == 0));
        return UnitBall.onto(gaussian);
    }

    private interface Row {
        double[] at(int i);
    }

    private static double[][] rows(int n, Row row) {
        double[][] x = new double[n][];
        for (int i = 0; i < n; i++) {
            x[i] = row.at(i);
        }
        return x;
    }

    private static double[] scaled(double[] vector, double factor) {
        return plus(new double[vector.length], factor, vector);
    }

    private static double[] plus(double[] vector, double factor, double[] other) {
        double[] sum = new double[vector.length];
        Arrays.setAll(sum, k -> vector[k] + factor * other[k]);
        return sum;
    }

    private static double dot(double[] left, double[] right) {
        double sum = 0;
        for (int k = 0; k < left.length; k++) {
            sum += left[k] * right[k];
        }
        return sum;
    }
}
