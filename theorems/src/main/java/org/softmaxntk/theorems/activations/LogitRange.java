package org.softmaxntk.theorems.activations;

import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.linear.CompensatedDot;
import org.softmaxntk.model.network.Network;
import org.softmaxntk.theorems.given.MovedWeights;

/**
 * Which multiple of the exp network's kernel is looked at: H itself as long as the largest logit is within ±340, and
 * e^{−2M}·H beyond, M being that logit. Drift, K_F and every bound scale alike, so no verdict changes.
 */
final class LogitRange {
    /** Up to here the exp network is evaluated in doubles. */
    private static final double LARGEST_LOGIT = 340;

    private LogitRange() {}

    /** Whether doubles hold the kernels before and after the move. */
    static boolean holds(MovedWeights given) {
        return Math.abs(largestLogit(given)) <= LARGEST_LOGIT;
    }

    /** M where {@link #holds} does not hold, and 0 where it does. */
    static double shift(MovedWeights given) {
        double largest = largestLogit(given);
        return Math.abs(largest) <= LARGEST_LOGIT ? 0 : largest;
    }

    /** The largest ⟨w_r, x_i⟩ before or after the move, rounded. Cost O(n·m·d_in). */
    private static double largestLogit(MovedWeights given) {
        return Math.max(largestLogit(given.network(), given.data()), largestLogit(given.moved(), given.data()));
    }

    private static double largestLogit(Network network, DataSet data) {
        CompensatedDot dot = new CompensatedDot();
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < data.samples(); i++) {
            for (int r = 0; r < network.width(); r++) {
                largest = Math.max(
                        largest,
                        dot.ofRows(network.hiddenWeights(), r, data.inputs(), i).high());
            }
        }
        return largest;
    }
}
