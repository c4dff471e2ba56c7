package org.softmaxntk.theorems.certificate.start;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.theorems.budget.FastBudget;

/**
 * Few rows of many columns in as many coordinates as there are rows: X = LQᵀ with Q d×n of orthonormal columns. Whatever is
 * made of norms and inner products of sums Σ c_ix_i and Σ c_ix_ix_iᵀ is the same of the rows of L.
 *
 * <p><b>Numerics.</b> By Householder reflections row i of the computed L is Qᵀ(x_i + e_i) of some exactly orthonormal Q,
 * with ‖e_i‖ ≤ γ‖x_i‖ and γ = cnd·u for a small c (Higham, Accuracy and Stability of Numerical Algorithms, Theorem 19.4); c
 * = 16 is more than the reflections take.
 *
 * @param rows L, n×n, or X itself where it is not worth while
 * @param relativeError ≥ γ; 0 for X itself
 */
record FewRows(Matrix rows, double relativeError) {
    /** From this many columns a row on. */
    private static final int MANY = 4;

    private static final int GAMMA = 16;

    /** Cost O(n²d). */
    static FewRows of(Matrix inputs) {
        int n = inputs.rows();
        int d = inputs.columns();
        if (d < MANY * n) {
            return new FewRows(inputs, 0);
        }
        RealMatrix columns = new Array2DRowRealMatrix(inputs.transpose().toArray(), false);
        RealMatrix upper = new QRDecomposition(columns).getR();
        Matrix lower = Matrix.generate(n, n, (i, k) -> upper.getEntry(k, i));
        return new FewRows(lower, (double) GAMMA * n * d * FastBudget.U);
    }
}
