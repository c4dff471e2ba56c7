package org.softmaxntk.theorems.given;

import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.linear.CompensatedDot;
import org.softmaxntk.model.network.SoftmaxNetwork;

/** B̂ = max(1, max_{i,r} |⟨w_r, x_i⟩|): the smallest B ≥ 1 for which the event E_B holds at these weights. */
public final class LogitBound {
    private LogitBound() {}

    /** B̂, rounded up. Cost O(n·m·d_in). */
    public static double of(SoftmaxNetwork network, DataSet data) {
        CompensatedDot dot = new CompensatedDot();
        double largest = 0;
        for (int i = 0; i < data.samples(); i++) {
            for (int r = 0; r < network.width(); r++) {
                largest = Math.max(
                        largest,
                        Math.abs(dot.ofRows(network.hiddenWeights(), r, data.inputs(), i)
                                .high()));
            }
        }
        return Math.max(1, Math.nextUp(Math.nextUp(largest)));
    }
}
