package org.softmaxntk.model.linear;

import org.netlib.util.intW;

/**
 * One eigenvalue of a symmetric matrix that is held, by LAPACK's DSYEVR: tridiagonalisation, then bisection and inverse
 * iteration (DSTEBZ, DSTEIN) for the one that is asked for: relatively robust representations it keeps for all at once.
 *
 * <p>Backward stable: off by a modest multiple of N·u·‖H‖₂. That it is the k-th one rests on this; that some eigenvalue is
 * so near, on the residual. Where LAPACK gives up, {@link SymmetricSpectrum} decides. Cost (4/3)N³, N² memory.
 */
public final class DenseEigenvalues {
    private DenseEigenvalues() {}

    /** λ_min. */
    public static Eigenpair smallest(DenseOperator operator) {
        return at(operator, 0);
    }

    /** λ_max. */
    public static Eigenpair largest(DenseOperator operator) {
        return at(operator, operator.size() - 1);
    }

    /** The k-th eigenvalue, counted from 0 at the smallest. */
    static Eigenpair at(DenseOperator operator, int k) {
        double[] vector = proposed(operator.matrix(), k);
        return Eigenpair.of(operator, vector, operator.productError());
    }

    private static double[] proposed(Matrix matrix, int k) {
        int n = matrix.rows();
        double[] vector = new double[n];
        intW info = new intW(0);
        double[] best = new double[1];
        int[] bestInts = new int[1];
        call(matrix, k, vector, best, -1, bestInts, -1, info);
        int length = (int) best[0];
        int found = call(matrix, k, vector, new double[length], length, new int[bestInts[0]], bestInts[0], info);
        return info.val == 0 && found == 1
                ? vector
                : SymmetricSpectrum.of(matrix).vector(k);
    }

    private static int call(
            Matrix matrix, int k, double[] vector, double[] work, int length, int[] ints, int intLength, intW info) {
        int n = matrix.rows();
        intW found = new intW(0);
        // Columns of a symmetric matrix are its rows; who asks for lengths needs none. Tolerance 0 asks for what the
        // method can.
        double[] columns = length < 0 ? new double[1] : matrix.owned().clone();
        Netlib.LAPACK.dsyevr(
                "V",
                "I",
                "L",
                n,
                columns,
                n,
                0,
                0,
                k + 1,
                k + 1,
                0,
                found,
                new double[n],
                vector,
                n,
                new int[2 * n],
                work,
                length,
                ints,
                intLength,
                info);
        return found.val;
    }
}
