package org.softmaxntk.theorems.arithmetic;

import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.SymmetricSpectrum;

/**
 * An extreme eigenvalue of a symmetric matrix of doubles: lower ≤ λ ≤ upper, by certificate.
 *
 * <p>An eigenvalue solver only proposes a value g; Cholesky factorisations in doubles prove the bounds. Where A − sI has a
 * factor, its backward error is at most γ_{N+1}·tr(A − sI), so λ_min ≥ s − slack; where it has none, λ_min(A − sI) ≤
 * Nγ_{N+1}·max(a_kk − s) (Higham, Accuracy and Stability of Numerical Algorithms, theorems 10.3 and 10.7), so λ_min ≤
 * s + slack; slack = 2(N + 4)²u·(max|a_kk| + |s|) covers both and the rounding of a_kk − s. Cost O(N³).
 *
 * @param lower ≤ the eigenvalue
 * @param upper ≥ the eigenvalue
 */
public record EigenvalueBounds(double lower, double upper) {
    /** λ_min of {@code matrix}: N×N, N ≥ 1, symmetric, finite. */
    public static EigenvalueBounds smallest(Matrix matrix) {
        double guess = SymmetricSpectrum.of(matrix).smallest();
        double step = slack(matrix, guess);
        double below = guess - step;
        for (double width = step; !isPositiveDefinite(matrix, below); width *= 4) {
            below = guess - 4 * width;
        }
        double above = guess + step;
        for (double width = step; isPositiveDefinite(matrix, above); width *= 4) {
            above = guess + 4 * width;
        }
        return new EigenvalueBounds(
                Math.nextDown(below - slack(matrix, below)), Math.nextUp(above + slack(matrix, above)));
    }

    /** λ_max. */
    public static EigenvalueBounds largest(Matrix matrix) {
        EigenvalueBounds mirrored = smallest(matrix.times(-1));
        return new EigenvalueBounds(-mirrored.upper, -mirrored.lower);
    }

    /** ‖A‖₂ = max(λ_max, −λ_min) of a symmetric A. */
    public static EigenvalueBounds operatorNorm(Matrix matrix) {
        EigenvalueBounds smallest = smallest(matrix);
        EigenvalueBounds largest = largest(matrix);
        return new EigenvalueBounds(
                Math.max(0, Math.max(largest.lower, -smallest.upper)),
                Math.max(0, Math.max(largest.upper, -smallest.lower)));
    }

    /** The same for every matrix within {@code error} of this one in the operator norm, by Weyl's inequality. */
    public EigenvalueBounds widened(double error) {
        return new EigenvalueBounds(Math.nextDown(lower - error), Math.nextUp(upper + error));
    }

    /** The eigenvalue of a positive semidefinite matrix, as a number ≥ 0. */
    public Enclosure enclosure() {
        return Enclosure.between(Math.max(0, lower), Math.max(0, upper));
    }

    private static double slack(Matrix matrix, double shift) {
        double largest = 0;
        for (int k = 0; k < matrix.rows(); k++) {
            largest = Math.max(largest, Math.abs(matrix.at(k, k)));
        }
        double size = matrix.rows() + 4.0;
        return 2 * size * size * (FastBudget.U * (largest + Math.abs(shift)) + Double.MIN_NORMAL);
    }

    /** Whether A − sI has a Cholesky factor in doubles. */
    private static boolean isPositiveDefinite(Matrix matrix, double shift) {
        int size = matrix.rows();
        double[][] factor = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix.at(i, j) - (i == j ? shift : 0);
                for (int k = 0; k < j; k++) {
                    rest -= factor[i][k] * factor[j][k];
                }
                if (i == j && !(rest > 0)) {
                    return false;
                }
                factor[i][j] = i == j ? Math.sqrt(rest) : rest / factor[j][j];
            }
        }
        return true;
    }
}
