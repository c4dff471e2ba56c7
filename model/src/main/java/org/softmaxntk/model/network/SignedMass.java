package org.softmaxntk.model.network;

import org.softmaxntk.model.linear.CompensatedSum;
import org.softmaxntk.model.linear.Matrix;

/** The features of the neurons with one sign, summed: Σ_{r: a_{l,r} = sign} s_{ir} at [i][l]. */
final class SignedMass {
    private SignedMass() {}

    /**
     * n×d_out. For s ≥ 0 the relative error is about u whatever m. The neurons of a pair enter the positive and the
     * negative mass in the same order, so for a paired network the two agree in every bit. Cost O(n·m·d_out).
     *
     * @param features s, n×m
     * @param signs A, m×d_out
     */
    static Matrix of(Matrix features, Matrix signs, int sign) {
        return Matrix.generate(features.rows(), signs.columns(), (i, l) -> {
            CompensatedSum sum = new CompensatedSum();
            for (int r = 0; r < signs.rows(); r++) {
                if (signs.at(r, l) == sign) {
                    sum.add(features.at(i, r));
                }
            }
            return sum.value();
        });
    }
}
