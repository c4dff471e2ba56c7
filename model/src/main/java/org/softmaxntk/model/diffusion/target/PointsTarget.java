package org.softmaxntk.model.diffusion.target;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.diffusion.schedule.NoiseLevel;
import org.softmaxntk.model.linear.CompensatedSum;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.random.RandomStream;

/**
 * Points x_j with weights w_j, Σw_j = 1: X_0 = x_j with probability w_j.
 *
 * <p>Given X_t = x: r_j ∝ w_j e^{−‖x − ax_j‖²/2h}, f* = Σr_jx_j, V = Σr_j(x_j − f*)(x_j − f*)ᵀ, log p_t = log Σw_j
 * e^{−‖x − ax_j‖²/2h} − (d/2) log 2πh. Equal points are merged, their weights added; {@link #merged} says how many were.
 * Cost of a posterior O(kd) for k points, of its covariance O(kd²).
 */
public final class PointsTarget implements Target {
    private final Matrix points;
    private final double[] weights;
    private final int merged;

    private PointsTarget(Matrix points, double[] weights, int merged) {
        this.points = points;
        this.weights = weights;
        this.merged = merged;
    }

    /** Points of equal weight. */
    public static PointsTarget uniform(Matrix points) {
        double[] weights = new double[points.rows()];
        Arrays.fill(weights, 1);
        return of(points, weights);
    }

    /**
     * @param points k×d, k, d ≥ 1, finite
     * @param weights k finite numbers &gt; 0, of any sum
     * @throws InvalidInput if they are not
     */
    public static PointsTarget of(Matrix points, double[] weights) {
        if (points.rows() < 1 || points.columns() < 1) {
            throw new InvalidInput("target.points", "at least one point, of dimension at least 1", "a " + points);
        }
        points.requireFinite("target.points");
        requireWeights(weights, points.rows());
        Map<List<Double>, Double> distinct = new LinkedHashMap<>();
        for (int j = 0; j < points.rows(); j++) {
            // 0 + x: −0 and 0 are one point
            List<Double> point =
                    Arrays.stream(points.row(j)).mapToObj(x -> 0 + x).toList();
            distinct.merge(point, weights[j], Double::sum);
        }
        List<List<Double>> rows = List.copyOf(distinct.keySet());
        double total = sum(weights);
        double[] shares = distinct.values().stream().mapToDouble(w -> w / total).toArray();
        Matrix kept = Matrix.generate(
                rows.size(), points.columns(), (j, k) -> rows.get(j).get(k));
        return new PointsTarget(kept, shares, points.rows() - rows.size());
    }

    static void requireWeights(double[] weights, int count) {
        if (weights.length != count) {
            throw new InvalidInput("target.weights", count + " weights, one for each row", "" + weights.length);
        }
        for (int j = 0; j < count; j++) {
            if (!(weights[j] > 0 && weights[j] < Double.POSITIVE_INFINITY)) {
                throw new InvalidInput("target.weights[" + j + "]", "a finite number above 0", "" + weights[j]);
            }
        }
    }

    static double sum(double[] values) {
        CompensatedSum sum = new CompensatedSum();
        for (double value : values) {
            sum.add(value);
        }
        return sum.value();
    }

    /** The points, k×d, each once. */
    public Matrix points() {
        return points;
    }

    /** w_j. */
    public double weight(int j) {
        return weights[j];
    }

    /** How many points were left out, as they equalled an earlier one. */
    public int merged() {
        return merged;
    }

    @Override
    public int dimension() {
        return points.columns();
    }

    @Override
    public double supportRadius() {
        return points.maxRowNorm();
    }

    @Override
    public double meanSquare() {
        CompensatedSum sum = new CompensatedSum();
        for (int j = 0; j < weights.length; j++) {
            sum.add(weights[j] * points.rowNorm(j) * points.rowNorm(j));
        }
        return sum.value();
    }

    @Override
    public Posterior posterior(NoiseLevel level, double[] x) {
        Posterior.requirePoint(x, dimension());
        double[] logits = new double[weights.length];
        for (int j = 0; j < logits.length; j++) {
            double square = 0;
            for (int k = 0; k < x.length; k++) {
                double difference = x[k] - level.decay() * points.at(j, k);
                square += difference * difference;
            }
            logits[j] = Math.log(weights[j]) - square / (2 * level.variance());
        }
        LogWeights shares = LogWeights.of(logits);
        double logDensity = shares.logSum() - x.length / 2.0 * Math.log(2 * Math.PI * level.variance());
        return new Posterior(level, x, shares, points, List.of(), logDensity);
    }

    @Override
    public Matrix draw(int count, RandomStream stream) {
        double[][] rows = new double[count][];
        Arrays.setAll(rows, i -> points.row(LogWeights.choose(weights, stream.nextDouble())));
        return count == 0 ? Matrix.zeros(0, dimension()) : Matrix.of(rows);
    }
}
