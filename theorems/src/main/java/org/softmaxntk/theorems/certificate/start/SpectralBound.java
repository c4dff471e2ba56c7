package org.softmaxntk.theorems.certificate.start;

import org.softmaxntk.model.linear.GramProduct;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.RowSource;
import org.softmaxntk.theorems.budget.FastBudget;

/**
 * Upper bounds on ‖M‖ that trust no eigenvalue solver: ‖M‖² = ‖M²‖ for symmetric M, and the powers' Frobenius and row-sum
 * norms close in on the largest eigenvalue from above.
 *
 * <p>With b(M) = min(‖M‖_F, max_i Σ_j |M_ij|) ≥ ‖M‖, b(M^64)^{1/64} is at most n^{1/128} times too large, and exact for a
 * multiple of the identity or where one eigenvalue outweighs the others.
 *
 * <p><b>Numerics.</b> The computed square S of a symmetric A (symmetric bit for bit) is off by at most n·u·‖A‖_F² in the
 * Frobenius norm, so ‖A‖ ≤ (‖S‖ + n·u·‖A‖_F²)^{½}, from the last square back to the first. Scaling by powers of two is exact.
 *
 * <p><b>Cost.</b> At most 6n³.
 */
final class SpectralBound {
    private static final int MOST_SQUARES = 6;
    /** ‖A²‖_F this near to ‖A‖_F² leaves a second eigenvalue no room. */
    private static final double NEARLY_ONE_EIGENVALUE = 1 - 1e-9;

    private SpectralBound() {}

    /**
     * ≥ ‖M‖ for every symmetric M within {@code error} of {@code computed} in the Frobenius norm.
     *
     * @param computed n×n, symmetric bit for bit
     */
    static double of(Matrix computed, double error) {
        double scale = powerOfTwo(computed.maxAbsolute());
        return scale == 0 ? error : (scaled(computed.times(1 / scale), MOST_SQUARES) * scale + error) * slack(computed);
    }

    /** ≥ ‖B‖² for a matrix B of such rows, n×d: the smaller of BBᵀ and BᵀB, whose entries sum max(n, d) products at most. */
    static double ofRows(Matrix rows) {
        return ofRows(rows, 0);
    }

    /** The larger of {@code floor} and {@link #ofRows(Matrix)}. */
    static double ofRows(Matrix rows, double floor) {
        Matrix gram = product(rows.rows() < rows.columns() ? rows : rows.transpose());
        double error = 1.01 * (Math.max(rows.rows(), rows.columns()) + 2) * FastBudget.U * gram.trace();
        return above(gram, error, floor);
    }

    /** The larger of {@code floor} and {@link #of}, at next to no cost where plain norms tell that it is {@code floor}. */
    static double above(Matrix computed, double error, double floor) {
        return (plain(computed) + error) * slack(computed) <= floor ? floor : Math.max(floor, of(computed, error));
    }

    /** AAᵀ, symmetric bit for bit. */
    private static Matrix product(Matrix a) {
        return GramProduct.of(RowSource.of(a)).full();
    }

    /** Of a matrix whose largest entry is between 1 and 2. */
    private static double scaled(Matrix a, int squaresLeft) {
        double frobenius = a.frobeniusNorm();
        double plain = plain(a);
        if (squaresLeft == 0) {
            return plain;
        }
        Matrix square = product(a);
        double rounding = 1.01 * a.rows() * FastBudget.U * frobenius * frobenius;
        double ofSquare = square.frobeniusNorm() >= NEARLY_ONE_EIGENVALUE * frobenius * frobenius
                ? square.frobeniusNorm()
                : ofSquare(square, squaresLeft - 1);
        return Math.min(plain, Math.sqrt(ofSquare + rounding) * slack(a));
    }

    /** b(M), to the safe side. */
    private static double plain(Matrix a) {
        return Math.min(a.frobeniusNorm(), largestRowSum(a)) * slack(a);
    }

    private static double ofSquare(Matrix square, int squaresLeft) {
        double scale = powerOfTwo(square.maxAbsolute());
        return scaled(square.times(1 / scale), squaresLeft) * scale;
    }

    private static double largestRowSum(Matrix a) {
        double largest = 0;
        for (int i = 0; i < a.rows(); i++) {
            double sum = 0;
            for (int j = 0; j < a.columns(); j++) {
                sum += Math.abs(a.at(i, j));
            }
            largest = Math.max(largest, sum);
        }
        return largest;
    }

    /** Norms of n² entries, as computed, to the safe side. */
    private static double slack(Matrix a) {
        return 1 + ((double) a.rows() * a.rows() + 8) * FastBudget.U;
    }

    /** The largest power of two ≤ {@code size}; 0 for 0. */
    private static double powerOfTwo(double size) {
        return size == 0 ? 0 : Math.scalb(1.0, Math.max(-1000, Math.getExponent(size)));
    }
}
