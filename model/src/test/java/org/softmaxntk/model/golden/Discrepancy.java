package org.softmaxntk.model.golden;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.Precision;

/**
 * How far doubles are from what they should be, the difference itself formed in many digits.
 *
 * <p>Where the measure is below the range of doubles it is replaced by {@link #FLOOR}: nothing smaller can be right to
 * many digits.
 */
final class Discrepancy {
    static final double FLOOR = 1e-290;

    private Discrepancy() {}

    /** max_ij |actual − expected| / |expected|. */
    static double entrywise(Matrix actual, FieldTable<Dfp> expected) {
        return entrywise(lift(actual, expected), expected);
    }

    static double entrywise(FieldTable<Dfp> actual, FieldTable<Dfp> expected) {
        FieldTable<Dfp> errors = actual.minus(expected);
        double worst = 0;
        for (int i = 0; i < expected.rows(); i++) {
            for (int j = 0; j < expected.columns(); j++) {
                Dfp measure = expected.at(i, j).abs();
                worst = Math.max(worst, relative(errors.at(i, j), measure, expected.precision()));
            }
        }
        return worst;
    }

    /** ‖actual − expected‖_F / ‖expected‖_F. */
    static double ofNorm(Matrix actual, FieldTable<Dfp> expected) {
        return ofNorm(lift(actual, expected), expected);
    }

    static double ofNorm(FieldTable<Dfp> actual, FieldTable<Dfp> expected) {
        return relative(actual.minus(expected).frobeniusNorm(), expected.frobeniusNorm(), expected.precision());
    }

    /** max_ij |actual − expected| / scale. */
    static double ofScale(Matrix actual, FieldTable<Dfp> expected, double scale) {
        return ofScale(lift(actual, expected), expected, scale);
    }

    static double ofScale(FieldTable<Dfp> actual, FieldTable<Dfp> expected, double scale) {
        Precision<Dfp> precision = expected.precision();
        return relative(actual.minus(expected).maxAbsolute(), precision.of(scale), precision);
    }

    /** |actual − expected| / |expected|. */
    static double ofNumber(double actual, Dfp expected, Precision<Dfp> precision) {
        return ofNumber(precision.of(actual), expected, precision);
    }

    static double ofNumber(Dfp actual, Dfp expected, Precision<Dfp> precision) {
        return relative(actual.subtract(expected), expected.abs(), precision);
    }

    private static FieldTable<Dfp> lift(Matrix actual, FieldTable<Dfp> expected) {
        return expected.precision().lift(actual);
    }

    private static double relative(Dfp error, Dfp measure, Precision<Dfp> precision) {
        Dfp floor = precision.of(FLOOR);
        Dfp scale = precision.isGreater(measure, floor) ? measure : floor;
        return precision.toDouble(error.abs().divide(scale));
    }
}
