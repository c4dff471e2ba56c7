package org.softmaxntk.theorems.descent;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.interval.Interval;

/** ‖M‖², the largest eigenvalue of MᵀM or MMᵀ, whichever is smaller. */
final class SquaredNorm {
    private SquaredNorm() {}

    static Interval of(IntervalTable m) {
        IntervalTable flat = m.rows() <= m.columns() ? m : m.transpose();
        return flat.timesTransposed(flat).largestEigenvalue();
    }

    /** In digits, for entries with relative error {@code roundings}·10^−digits. */
    static Range of(FieldTable<Dfp> m, double roundings, Digits digits) {
        FieldTable<Dfp> flat = m.rows() <= m.columns() ? m : m.transpose();
        Dfp size = m.inner(m);
        Dfp error = size.multiply(digits.roundings(3 * roundings + m.rows() + m.columns()));
        return Range.largestEigenvalue(flat.times(flat.transpose()), error, digits);
    }
}
