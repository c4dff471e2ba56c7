package org.softmaxntk.model.data;

import java.util.List;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;

/** The closed Euclidean unit ball, with the roundings of a norm accounted for. */
final class UnitBall {
    private static final double UNIT_ROUNDOFF = 0x1p-53;

    private UnitBall() {}

    /**
     * A divisor that brings a row of computed norm {@code norm} inside the ball, and not only to its rounded edge: the
     * true norm of the quotient is at most 1, and so is the norm computed in any order of summation.
     *
     * <p>A norm of d entries is computed to relative error (d/2 + 1)·u or so, once here and once by the reader, and the
     * division adds u: {@code 1 + (d + 8)u} covers all of it.
     */
    static double divisor(double norm, int dimension) {
        return norm * (1 + (dimension + 8) * UNIT_ROUNDOFF);
    }

    /** {@code vector} made a unit vector, from within; it must not be zero. */
    static double[] onto(double[] vector) {
        Matrix row = Matrix.of(new double[][] {vector});
        double divisor = divisor(row.rowNorm(0), vector.length);
        double[] unit = new double[vector.length];
        for (int k = 0; k < unit.length; k++) {
            unit[k] = vector[k] / divisor;
        }
        return unit;
    }

    /** {@code names}, if there is one for each column and no two are the same. */
    static List<String> requireNames(List<String> names, Matrix columns, String where) {
        if (names.size() != columns.columns()) {
            throw new InvalidInput(where, columns.columns() + " column names", names.size() + " names");
        }
        Duplicates.firstOf(names).ifPresent(name -> {
            throw new InvalidInput(where, "different column names", InQuotes.of(name) + " twice");
        });
        return List.copyOf(names);
    }
}
