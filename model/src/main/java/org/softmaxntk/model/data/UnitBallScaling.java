package org.softmaxntk.model.data;

import java.util.List;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.CompensatedSum;
import org.softmaxntk.model.linear.Matrix;

/**
 * Columns standardised, then all rows divided by the largest row norm: {@code x ↦ ((x_k − μ_k)/s_k)_k / ρ}.
 *
 * <p>{@code μ_k} is the mean of column k over the n fitted rows, {@code s_k = √(Σ_i (x_ik − μ_k)²/n)} its population
 * deviation, {@code ρ} the largest norm of a standardised row (larger by a few roundings, so that every fitted row has
 * norm ≤ 1 as computed and in truth). Rows that were not fitted may leave the ball.
 *
 * <p>{@link #undo} inverts {@link #apply} to rounding: |undo(apply(x))_k − x_k| ≤ 8u(|x_k| + |μ_k|), barring underflow.
 * Cost of each: n·d operations.
 */
public final class UnitBallScaling {
    private final double[] means;
    private final double[] deviations;
    private final double radius;

    private UnitBallScaling(double[] means, double[] deviations, double radius) {
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
        double[] means = new double[d];
        double[] deviations = new double[d];
        Matrix columns = raw.requireFinite("scaling").transpose();
        for (int k = 0; k < d; k++) {
            means[k] = mean(columns, k, labels.get(k));
            deviations[k] = deviation(columns, k, means[k], labels.get(k));
        }
        double norm = new UnitBallScaling(means, deviations, 1).apply(raw).maxRowNorm();
        return new UnitBallScaling(means, deviations, UnitBall.divisor(norm, d));
    }

    private static double mean(Matrix columns, int k, String label) {
        // Equality decides: a rounded mean would give 0.1, 0.1, 0.1 a deviation.
        if (isConstant(columns.row(k))) {
            throw new InvalidInput(
                    label,
                    "a column with at least two different values",
                    columns.at(k, 0) + " in every row (" + columns.columns() + ")");
        }
        CompensatedSum sum = new CompensatedSum();
        for (int i = 0; i < columns.columns(); i++) {
            sum.add(columns.at(k, i));
        }
        return sum.value() / columns.columns();
    }

    private static double deviation(Matrix columns, int k, double mean, String label) {
        int n = columns.columns();
        double deviation =
                Matrix.generate(1, n, (row, i) -> columns.at(k, i) - mean).frobeniusNorm() / Math.sqrt(n);
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
        return Matrix.generate(raw.rows(), columns(), (i, k) -> (raw.at(i, k) - means[k]) / deviations[k] / radius);
    }

    /** Scaled rows, n×d, back to the units they were measured in. */
    public Matrix undo(Matrix scaled) {
        requireColumns(scaled);
        return Matrix.generate(scaled.rows(), columns(), (i, k) -> scaled.at(i, k) * radius * deviations[k] + means[k]);
    }

    public int columns() {
        return means.length;
    }

    /** {@code μ_k}. */
    public double mean(int column) {
        return means[column];
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
