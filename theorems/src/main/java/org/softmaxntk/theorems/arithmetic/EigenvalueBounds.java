package org.softmaxntk.theorems.arithmetic;

import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.SymmetricSpectrum;
import org.softmaxntk.theorems.budget.FastBudget;

/**
 * An extreme eigenvalue of a symmetric matrix of doubles: lower ≤ λ ≤ upper, by certificate.
 *
 * <p>An eigenvalue solver only proposes. Two elementary facts prove the bounds of λ_min(A), A of size N; γ_k = ku/(1 − ku)
 * bounds |Π(1 + ε_i) − 1| for k factors with |ε_i| ≤ u or their reciprocals. For λ_max take −A.
 *
 * <p><b>Above.</b> λ_min ≤ xᵀAx/xᵀx for any x. Forming Ax costs γ_N|A||x| entrywise, the inner product another γ_N, xᵀx as
 * much: the quotient is off by at most (3N + 2)u·‖A‖_F·1.01. And λ_min ≤ a_kk, without any arithmetic.
 *
 * <p><b>Below.</b> Let Cholesky's method run to its end in doubles on B = A − sI as rounded, with the factor L. It forms
 * t = b_ij − Σ_{k<j} l_ik·l_jk and l_ij = t/l_jj for j < i, √t for j = i. The sum has j − 1 terms and at most j − 1
 * roundings in each; the difference, the quotient and the root are each their true value over 1 + ε. Solved for b_ij: b_ij
 * = Σ_{k≤j} l_ik·l_jk·(at most j + 1 factors 1 + ε), so LLᵀ = B + E with |e_ij| ≤ γ_{N+1}Σ_k|l_ik||l_jk| ≤ γ_{N+1}√(g_i
 * g_j), g_i = Σ_k l_ik². For i = j this says g_i ≤ b_ii/(1 − γ_{N+1}); hence ‖E‖₂ ≤ ‖E‖_F ≤ γ_{N+1}Σ g_i ≤ γ_{N+1}/(1 −
 * γ_{N+1})·tr B. Rounding A − sI costs u·max b_ii more, and LLᵀ has no eigenvalue below 0: λ_min(A) ≥ s − (N + 2)u·tr B·1.01.
 * Where the method breaks down nothing is concluded, and s is lowered.
 *
 * <p>Entries are scaled by a power of two, so that whatever underflows is below N²·2⁻¹⁰²² in all. Cost O(N³).
 *
 * @param lower ≤ the eigenvalue
 * @param upper ≥ the eigenvalue
 */
public record EigenvalueBounds(double lower, double upper) {
    private static final EigenvalueBounds UNKNOWN =
            new EigenvalueBounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    private static final double WIDENING = 4;

    /** λ_min of {@code matrix}: N×N, N ≥ 1, symmetric; unknown if an entry is not finite. */
    public static EigenvalueBounds smallest(Matrix matrix) {
        double largest = matrix.maxAbsolute();
        if (!Double.isFinite(largest)) {
            return UNKNOWN;
        }
        return largest == 0
                ? new EigenvalueBounds(0, 0)
                : smallest(matrix, Math.scalb(1.0, -Math.getExponent(largest)));
    }

    /** λ_max. */
    public static EigenvalueBounds largest(Matrix matrix) {
        return smallest(matrix.times(-1)).negate();
    }

    /** ‖A‖₂ = max(λ_max, −λ_min) of a symmetric A. */
    public static EigenvalueBounds operatorNorm(Matrix matrix) {
        EigenvalueBounds mirrored = smallest(matrix).negate();
        EigenvalueBounds largest = largest(matrix);
        return new EigenvalueBounds(
                Math.max(0, Math.max(mirrored.lower, largest.lower)),
                Math.max(0, Math.max(mirrored.upper, largest.upper)));
    }

    /** The same for every matrix within {@code error} of this one in the operator norm, by Weyl's inequality. */
    public EigenvalueBounds widened(double error) {
        if (error == 0) {
            return this;
        }
        return error < Double.POSITIVE_INFINITY
                ? new EigenvalueBounds(Math.nextDown(lower - error), Math.nextUp(upper + error))
                : UNKNOWN;
    }

    /** The eigenvalue of a positive semidefinite matrix, as a number ≥ 0. */
    public Enclosure enclosure() {
        return Enclosure.between(Math.max(0, lower), Math.max(0, upper));
    }

    private EigenvalueBounds negate() {
        return new EigenvalueBounds(-upper, -lower);
    }

    private static EigenvalueBounds smallest(Matrix matrix, double scale) {
        double[][] scaled = matrix.times(scale).toArray();
        double[] vector = SymmetricSpectrum.of(matrix).vector(0);
        double least = leastDiagonal(scaled);
        double quotient = Math.min(quotient(scaled, vector), least);
        double upper = Math.min(quotient + quotientError(scaled), least);
        double lower = provenBelow(scaled, quotient);
        return new EigenvalueBounds(Math.nextDown(lower / scale), Math.nextUp(upper / scale));
    }

    /** The first number below {@code proposed} that Cholesky's method proves to be below λ_min. */
    private static double provenBelow(double[][] a, double proposed) {
        double size = a.length;
        double step = size * FastBudget.U;
        double trace = factorisedTrace(a, proposed - step);
        while (Double.isNaN(trace)) {
            step *= WIDENING;
            trace = factorisedTrace(a, proposed - step);
        }
        double slack = 1.01 * (size + 2) * FastBudget.U * trace + size * size * Double.MIN_NORMAL;
        return Math.nextDown(proposed - step - slack);
    }

    private static double leastDiagonal(double[][] a) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < a.length; i++) {
            least = Math.min(least, a[i][i]);
        }
        return least;
    }

    /** xᵀAx/xᵀx; ∞ for a vector that is none. */
    private static double quotient(double[][] a, double[] x) {
        double numerator = 0;
        for (int i = 0; i < a.length; i++) {
            numerator += x[i] * dot(a[i], x, a.length);
        }
        double denominator = dot(x, x, x.length);
        return denominator > 0.5 ? numerator / denominator : Double.POSITIVE_INFINITY;
    }

    private static double quotientError(double[][] a) {
        double squares = 0;
        for (double[] row : a) {
            squares += dot(row, row, row.length);
        }
        double size = a.length;
        return 1.01 * (3 * size + 2) * FastBudget.U * Math.sqrt(squares) + size * size * Double.MIN_NORMAL;
    }

    /** tr(A − sI) if that has a Cholesky factor in doubles, else NaN. Reads the lower triangle. */
    private static double factorisedTrace(double[][] a, double shift) {
        double[][] factor = new double[a.length][a.length];
        double trace = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < i; j++) {
                factor[i][j] = (a[i][j] - dot(factor[i], factor[j], j)) / factor[j][j];
            }
            double diagonal = a[i][i] - shift;
            double pivot = diagonal - dot(factor[i], factor[i], i);
            if (!(pivot > 0)) {
                return Double.NaN;
            }
            factor[i][i] = Math.sqrt(pivot);
            trace += diagonal;
        }
        return trace;
    }

    private static double dot(double[] x, double[] y, int length) {
        double sum = 0;
        for (int k = 0; k < length; k++) {
            sum += x[k] * y[k];
        }
        return sum;
    }
}
