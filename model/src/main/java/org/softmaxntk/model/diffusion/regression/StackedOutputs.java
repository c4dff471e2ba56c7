package org.softmaxntk.model.diffusion.regression;

import org.softmaxntk.model.linear.Matrix;

/** n×d values as one column in the kernel's order, entry l·n + i, and back. */
public final class StackedOutputs {
    private StackedOutputs() {}

    /** (n·d)×1. */
    public static Matrix stacked(Matrix values) {
        int n = values.rows();
        return Matrix.generate(n * values.columns(), 1, (row, none) -> values.at(row % n, row / n));
    }

    /** n×d. */
    public static Matrix unstacked(Matrix column, int n) {
        return Matrix.generate(n, column.rows() / n, (i, l) -> column.at(l * n + i, 0));
    }
}
