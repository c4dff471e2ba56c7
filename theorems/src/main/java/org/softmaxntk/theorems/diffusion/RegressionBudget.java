package org.softmaxntk.theorems.diffusion;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.budget.FastBudget;

/**
 * How far values of a kernel's path can be off, relatively to the labels they come of: kernels of trace tr have entries with
 * relative errors of a multiple of u(m + d), a decomposition adds a multiple of N·u·tr, and (I − η̂H)^τ moves by η̂τ times
 * that; posterior means are off by {@link PointBudget}.
 *
 * @param operations of all that
 */
record RegressionBudget(double operations) {
    static RegressionBudget of(NoisyRegression given) {
        int rows = given.samples() * given.law().dimension();
        double kernel = 100.0
                * rows
                * (given.network().width() + given.law().dimension() + rows + 10)
                * (1 + given.sigma() * given.sigma())
                * (1 + given.network().hiddenWeights().maxRowNorm())
                * (1 + given.steps() * Math.max(1, given.stepTimesTrace()));
        double posterior = 0;
        for (int i = 0; i < given.samples(); i++) {
            PointBudget point = PointBudget.of(given.point(i));
            posterior = Math.max(posterior, point.operations() / point.variance());
        }
        return new RegressionBudget(kernel + 10 * posterior);
    }

    /** Of a number of size {@code scale}, in doubles. */
    double of(double scale) {
        return operations * FastBudget.U * scale;
    }

    /** The same in digits. */
    Dfp of(Digits digits, double scale) {
        return digits.roundings(100 * operations * scale);
    }
}
