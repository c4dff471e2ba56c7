package org.softmaxntk.model.data;

import java.util.Arrays;
import java.util.List;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.CompensatedSum;
import org.softmaxntk.model.linear.Matrix;

/**
 * Columns standardised, then all rows divided by the largest row norm: {@code x ↦ ((x_k − μ_k)/s_k)_k / ρ}.
 *
 * <p>{@code μ_k} is the mean of column k over the n fitted rows, {@code s_k = √(Σ_i (x_ik − μ_k)²/n)} its population
 * deviation, both of the differences from one of its values where the column is far from 0 beside its deviation, {@code ρ}
 * the largest norm of a standardised row (larger by a few roundings, so that every fitted row has norm ≤ 1 as computed and
 * in truth). Rows that were not fitted may leave the ball.
 *
 * <p>{@link #undo} inverts {@link #apply} to rounding: |undo(apply(x))_k − x_k| ≤ 8u(|x_k| + |μ_k|), barring underflow.
 * Cost of each: n·d operations.
 */
public final class UnitBallScaling {
    /** From here on the mean of a column is so far from 0 that rounding it may move it by 10⁻¹⁰ of a deviation. */
    private static final double FAR = 1e6;

    /** A value of each column that is far from 0, else 0: differences from it are exact where the column is narrow. */
    private final double[] origins;

    private final double[] means;
    private final double[] deviations;
    private final double radius;

    private UnitBallScaling(double[] origins, double[] means, double[] deviations, double radius) {
        this.origins = origins;
        this.means = means;
        this.deviations = deviations;
        this.radius = radius;
    }

    /**
     * The scaling of these rows.
     *
     * @param raw n×d, finite, n ≥ 1, d ≥ 1
     * @param labels d texts that say in a message which column is meant
     * @throws InvalidInput if a column is constant, or its mean or deviation overflows or underflows
     */
    public static UnitBallScaling fit(Matrix raw, List<String> labels) {
        int d = raw.columns();
        if (raw.rows() < 1 || d < 1 || labels.size() != d) {
            throw new InvalidInput(
                    "scaling", "at least one row, and a label for each column", raw + ", " + labels.size() + " labels");
        }
        double[] origins = new double[d];
        double[] means = new double[d];
        double[] deviations = new double[d];
        Matrix columns = raw.requireFinite("scaling").transpose();
        for (int k = 0; k < d; k++) {
            double[] column = columns.row(k);
            requireVarying(column, labels.get(k));
            means[k] = mean(column);
            deviations[k] = deviation(column, means[k], labels.get(k));
            if (Math.abs(means[k]) > FAR * deviations[k]) {
                origins[k] = column[0];
                double[] near =
                        Arrays.stream(column).map(value -> value - column[0]).toArray();
                means[k] = mean(near);
                deviations[k] = deviation(near, means[k], labels.get(k));
            }
        }
        double norm =
                new UnitBallScaling(origins, means, deviations, 1).apply(raw).maxRowNorm();
        return new UnitBallScaling(origins, means, deviations, UnitBall.divisor(norm, d));
    }

    /** Equality decides: a rounded mean would give 0.1, 0.1, 0.1 a deviation. */
    private static void requireVarying(double[] column, String label) {
        if (isConstant(column)) {
            throw new InvalidInput(
                    label,
                    "a column with at least two different values",
                    column[0] + " in every row (" + column.length + ")");
        }
    }

    private static double mean(double[] column) {
        CompensatedSum sum = new CompensatedSum();
        for (double value : column) {
            sum.add(value);
        }
        return sum.value() / column.length;
    }

    private static double deviation(double[] column, double mean, String label) {
        int n = column.length;
        double deviation = Matrix.generate(1, n, (row, i) -> column[i] - mean).frobeniusNorm() / Math.sqrt(n);
        if (!(deviation >= Double.MIN_NORMAL && deviation < Double.POSITIVE_INFINITY)) {
            throw new InvalidInput(
                    label, "values whose mean and deviation fit a double", "mean " + mean + ", deviation " + deviation);
        }
        return deviation;
    }

    static boolean isConstant(double[] column) {
        for (double value : column) {
            if (value != column[0]) {
                return false;
            }
        }
        return true;
    }

    /** Rows of measured values, n×d, to scaled ones. */
    public Matrix apply(Matrix raw) {
        requireColumns(raw);
        return Matrix.generate(
                raw.rows(), columns(), (i, k) -> (raw.at(i, k) - origins[k] - means[k]) / deviations[k] / radius);
    }

    /** Scaled rows, n×d, back to the units they were measured in. */
    public Matrix undo(Matrix scaled) {
        requireColumns(scaled);
        return Matrix.generate(
                scaled.rows(), columns(), (i, k) -> scaled.at(i, k) * radius * deviations[k] + means[k] + origins[k]);
    }

    public int columns() {
        return means.length;
    }

    /** {@code μ_k}. */
    public double mean(int column) {
        return means[column] + origins[column];
    }

    /** {@code s_k > 0}, the population deviation. */
    public double deviation(int column) {
        return deviations[column];
    }

    /** {@code ρ > 0}, what standardised rows are divided by. */
    public double radius() {
        return radius;
    }

    private void requireColumns(Matrix rows) {
        if (rows.columns() != columns()) {
            throw new InvalidInput(
                    "scaling of " + columns() + " columns", "rows of " + columns() + " entries", "a " + rows);
        }
    }
}
