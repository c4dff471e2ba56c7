package org.softmaxntk.theorems.diffusion;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.diffusion.schedule.NoiseLevel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.budget.FastBudget;

/**
 * How far posterior quantities at a point can be off, by operation count and generously.
 *
 * <p>a and h have relative errors of a few u(1 + Γ), logarithms of weights of that times L = (‖x‖ + D)²/2h, and so shares r
 * and sums with them. Digits lose 1/h more, as h = 1 − a² is subtracted there.
 *
 * @param operations of the longest sum, and of the exponents in it
 * @param size of f* and of what is summed to it: D + (‖x‖ + D)·av/S
 * @param variance h
 */
record PointBudget(double operations, double size, double variance) {
    static PointBudget of(NoisyPoint given) {
        return of(given, given.place());
    }

    static PointBudget of(NoisyPoint given, Matrix place) {
        NoiseLevel level = given.level();
        double radius = given.law().radius();
        double reach = place.frobeniusNorm() + radius;
        double marginal = level.decay() * level.decay() * given.law().variance() + level.variance();
        double exponent = reach * reach / level.variance();
        double terms = 40
                + 8.0 * given.law().dimension() * given.law().dimension()
                + 4.0 * given.law().components();
        return new PointBudget(
                terms * (1 + given.schedule().integral(given.time())) * (1 + exponent),
                radius + reach * level.decay() * given.law().variance() / marginal,
                level.variance());
    }

    /** Of a number of size {@code scale}, in doubles. */
    double of(double scale) {
        return operations * FastBudget.U * scale;
    }

    /** Of a number of size {@code scale}, in digits. */
    Dfp of(Digits digits, double scale) {
        return digits.roundings(10 * operations * scale / variance);
    }
}
