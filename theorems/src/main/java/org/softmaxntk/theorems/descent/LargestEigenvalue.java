package org.softmaxntk.theorems.descent;

import org.apache.commons.math3.dfp.Dfp;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.interval.Interval;

/**
 * The largest eigenvalue of a symmetric matrix M that has none below 0 in its place, enclosed.
 *
 * <p>With any invertible Q, λ_max(M) = max xᵀ(QᵀMQ)x/xᵀ(QᵀQ)x. Let Q be the eigenvectors as doubles have them: B = QᵀMQ
 * is nearly diagonal and ‖QᵀQ − I‖ ≤ e < 1, so max_i B_ii/(1 + e) ≤ λ_max ≤ max_i Σ_j |B_ij|/(1 − e) (Rayleigh;
 * Gershgorin). Whatever Q is, the enclosure is right; a good one makes it narrow. Cost O(N³).
 */
final class LargestEigenvalue {
    /** Below this the reciprocal of the scale overflows, and 0 ≤ λ_max ≤ ‖M‖_F has to do. */
    private static final double SMALLEST_SCALE = 0x1p-900;

    private static final double NEGLIGIBLE = 0x1p-100;

    private LargestEigenvalue() {}

    /** Of every symmetric matrix in {@code table}; undefined where it cannot be told. */
    static Interval of(IntervalTable table) {
        Matrix middles = table.middles();
        double scale = middles.maxAbsolute();
        if (!Double.isFinite(scale)) {
            return Interval.UNDEFINED;
        }
        if (scale < SMALLEST_SCALE) {
            return new Interval(0, table.frobeniusNorm().upper());
        }
        IntervalTable q = IntervalTable.exactly(eigenvectors(middles.times(1 / scale))); // rows are the vectors
        IntervalTable b = q.timesTransposed(table).timesTransposed(q);
        Interval one = Interval.ONE;
        double defect = largestRowSum(q.timesTransposed(q).minus(IntervalTable.exactly(identity(q.rows()))));
        if (!(defect < 0.5)) {
            return Interval.UNDEFINED;
        }
        double largest = 0;
        for (int i = 0; i < b.rows(); i++) {
            largest = Math.max(largest, b.at(i, i).lower());
        }
        Interval below = Interval.exactly(largest).dividedBy(one.plus(Interval.exactly(defect)));
        Interval above = Interval.exactly(largestRowSum(b)).dividedBy(one.minus(Interval.exactly(defect)));
        return new Interval(below.lower(), Math.max(below.lower(), above.upper()));
    }

    private static double largestRowSum(IntervalTable table) {
        double largest = 0;
        for (int i = 0; i < table.rows(); i++) {
            Interval sum = Interval.ZERO;
            for (int j = 0; j < table.columns(); j++) {
                sum = sum.plus(table.at(i, j).magnitude());
            }
            largest = Math.max(largest, sum.upper());
        }
        return largest;
    }

    /**
     * The same in digits.
     *
     * @param error bound on the entries' errors, in the Frobenius norm
     */
    static Range of(FieldTable<Dfp> table, Dfp error, Digits digits) {
        Dfp zero = digits.number(0);
        Dfp one = digits.number(1);
        Dfp scale = table.maxAbsolute();
        if (scale.isZero()) {
            return new Range(zero, error);
        }
        FieldTable<Dfp> scaled = table.times(one.divide(scale));
        FieldTable<Dfp> q = digits.lift(eigenvectors(symmetric(scaled.toMatrix())));
        FieldTable<Dfp> b = q.times(scaled).times(q.transpose());
        FieldTable<Dfp> defects = q.times(q.transpose()).minus(digits.lift(identity(q.rows())));
        Dfp defect = largestRowSum(defects, zero).add(digits.roundings(10.0 * q.rows()));
        Dfp rounding = digits.roundings(10.0 * q.rows() * q.rows() * q.rows());
        Dfp largest = zero;
        for (int i = 0; i < b.rows(); i++) {
            largest = digits.precision().isGreater(b.at(i, i), largest) ? b.at(i, i) : largest;
        }
        Dfp below = largest.subtract(rounding).divide(one.add(defect)).multiply(scale);
        Dfp above = largestRowSum(b, zero)
                .add(rounding)
                .divide(one.subtract(defect))
                .multiply(scale);
        return new Range(below.subtract(error), above.add(error)).atLeastZero(digits);
    }

    private static Dfp largestRowSum(FieldTable<Dfp> table, Dfp zero) {
        Dfp largest = zero;
        for (int i = 0; i < table.rows(); i++) {
            Dfp sum = zero;
            for (int j = 0; j < table.columns(); j++) {
                sum = sum.add(table.at(i, j).abs());
            }
            largest = table.precision().isGreater(sum, largest) ? sum : largest;
        }
        return largest;
    }

    private static Matrix symmetric(Matrix matrix) {
        return matrix.plus(matrix.transpose()).times(0.5);
    }

    /** Rows are the vectors, of a matrix with entries up to 1; entries that underflow in products would make them NaN. */
    private static Matrix eigenvectors(Matrix symmetric) {
        int size = symmetric.rows();
        double[][] entries = Matrix.generate(
                        size, size, (i, j) -> Math.abs(symmetric.at(i, j)) < NEGLIGIBLE ? 0 : symmetric.at(i, j))
                .toArray();
        Matrix vectors = Matrix.of(new EigenDecomposition(new Array2DRowRealMatrix(entries, false))
                .getVT()
                .getData());
        return Double.isFinite(vectors.maxAbsolute()) ? vectors : identity(size);
    }

    private static Matrix identity(int size) {
        return Matrix.generate(size, size, (i, j) -> i == j ? 1 : 0);
    }
}
