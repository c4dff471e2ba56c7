package org.softmaxntk.theorems.certificate.start;

import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.RowSource;

/**
 * The products of any two coordinates of every input, ½d_in(d_in + 1)×n: row ½j(j + 1) + k holds x_ijx_ik, k ≤ j. Made where
 * they are read.
 *
 * @param inputs n×d_in
 */
record InputProducts(Matrix inputs) implements RowSource {
    /** Which row holds x_ijx_ik, k ≤ j. */
    static int row(int j, int k) {
        return j * (j + 1) / 2 + k;
    }

    @Override
    public int rows() {
        return row(inputs.columns(), 0);
    }

    @Override
    public int columns() {
        return inputs.rows();
    }

    @Override
    public void read(int row, int from, int length, double[] target, int at) {
        int j = 0;
        while (row(j + 1, 0) <= row) {
            j++;
        }
        int k = row - row(j, 0);
        for (int i = 0; i < length; i++) {
            target[at + i] = inputs.at(from + i, j) * inputs.at(from + i, k);
        }
    }
}
