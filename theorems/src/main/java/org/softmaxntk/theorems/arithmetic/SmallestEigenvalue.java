package org.softmaxntk.theorems.arithmetic;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.SymmetricSpectrum;
import org.softmaxntk.model.reference.FieldTable;

/**
 * λ_min of a positive semidefinite matrix H that is known up to an error, enclosed by factorisations.
 *
 * <p>An eigenvalue solver proposes, Cholesky's method decides: if it runs to the end on H − μI, then λ_min ≥ μ − slack; if a
 * pivot is not positive, then λ_min ≤ μ + slack. With κ the largest diagonal entry and u the unit roundoff, the backward
 * error of a completed factorisation is at most (N + 1)u·tr ≤ N(N + 1)u·κ, and one with λ_min above N(N + 2)u·κ cannot
 * break down; slack = 8(N + 2)²u·κ covers both, and the subtraction of μ ≤ κ. Source: S. Rump, "Verification of positive
 * definiteness", BIT 46 (2006); N. Higham, "Accuracy and Stability of Numerical Algorithms", theorems 10.3 and 10.7.
 */
public final class SmallestEigenvalue {
    private static final double WIDENING = 16;
    private static final int BISECTIONS = 200;
    private static final double NARROW = 0x1p-40;

    /** λ_min in decimal numbers, 0 ≤ lower ≤ upper. */
    public record Bracket(Dfp lower, Dfp upper) {}

    private SmallestEigenvalue() {}

    /**
     * λ_min of every positive semidefinite matrix within {@code error} of {@code computed} in the Frobenius norm. Cost
     * O(N³).
     */
    public static Enclosure inDoubles(Matrix computed, double error) {
        if (!Double.isFinite(error) || !Double.isFinite(computed.maxAbsolute())) {
            return Enclosure.UNKNOWN;
        }
        double slack = slack(computed);
        double found = SymmetricSpectrum.of(computed).smallest();
        return Enclosure.between(
                Math.max(0, Math.nextDown(below(computed, found, slack) - slack - error)),
                Math.nextUp(above(computed, found, slack) + slack + error));
    }

    private static double slack(Matrix matrix) {
        double N = matrix.rows();
        return 8 * (N + 2) * (N + 2) * FastBudget.U * matrix.maxAbsolute() + Double.MIN_NORMAL;
    }

    /** A shift at which the factorisation runs to the end. */
    private static double below(Matrix matrix, double found, double slack) {
        double step = slack;
        while (!isPositive(matrix, found - step)) {
            step *= WIDENING;
        }
        return found - step;
    }

    /** A shift at which it does not. */
    private static double above(Matrix matrix, double found, double slack) {
        double step = slack;
        while (isPositive(matrix, found + step)) {
            step *= WIDENING;
        }
        return found + step;
    }

    private static boolean isPositive(Matrix matrix, double shift) {
        int N = matrix.rows();
        double[][] factor = new double[N][N];
        for (int j = 0; j < N; j++) {
            double pivot = matrix.at(j, j) - shift - dot(factor[j], factor[j], j);
            if (!(pivot > 0)) {
                return false;
            }
            factor[j][j] = Math.sqrt(pivot);
            for (int i = j + 1; i < N; i++) {
                factor[i][j] = (matrix.at(i, j) - dot(factor[i], factor[j], j)) / factor[j][j];
            }
        }
        return true;
    }

    private static double dot(double[] x, double[] y, int length) {
        double sum = 0;
        for (int k = 0; k < length; k++) {
            sum += x[k] * y[k];
        }
        return sum;
    }

    /**
     * The same in decimal numbers, found by bisection down to a relative width of 2⁻⁴⁰ or to what {@code error} leaves to
     * find. Cost O(N³) for each of at most {@value #BISECTIONS} halvings.
     */
    public static Bracket inDigits(FieldTable<Dfp> computed, Dfp error, Digits digits) {
        double N = computed.rows();
        Dfp slack = computed.maxAbsolute()
                .multiply(digits.roundings(8 * (N + 2) * (N + 2)))
                .add(error);
        Dfp zero = digits.number(0);
        Dfp lower = zero;
        Dfp upper = computed.maxAbsolute().multiply(2);
        for (int k = 0; k < BISECTIONS && isWide(lower, upper, slack, digits); k++) {
            Dfp middle = lower.add(upper).divide(2);
            if (isPositive(computed, middle, digits)) {
                lower = middle;
            } else {
                upper = middle;
            }
        }
        Dfp least = lower.subtract(slack);
        return new Bracket(digits.precision().isGreater(least, zero) ? least : zero, upper.add(slack));
    }

    private static boolean isWide(Dfp lower, Dfp upper, Dfp slack, Digits digits) {
        Dfp width = upper.subtract(lower);
        return digits.precision().isGreater(width, slack)
                && digits.precision().isGreater(width, upper.multiply(digits.number(NARROW)));
    }

    private static boolean isPositive(FieldTable<Dfp> matrix, Dfp shift, Digits digits) {
        int N = matrix.rows();
        Dfp[][] factor = new Dfp[N][N];
        for (int j = 0; j < N; j++) {
            Dfp pivot = reduced(matrix.at(j, j).subtract(shift), factor, j, j);
            if (!digits.precision().isGreater(pivot, digits.number(0))) {
                return false;
            }
            factor[j][j] = pivot.sqrt();
            for (int i = j + 1; i < N; i++) {
                factor[i][j] = reduced(matrix.at(i, j), factor, i, j).divide(factor[j][j]);
            }
        }
        return true;
    }

    private static Dfp reduced(Dfp entry, Dfp[][] factor, int i, int j) {
        Dfp rest = entry;
        for (int k = 0; k < j; k++) {
            rest = rest.subtract(factor[i][k].multiply(factor[j][k]));
        }
        return rest;
    }
}
