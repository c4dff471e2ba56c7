package org.softmaxntk.theorems.bounds;

import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.budget.FastBudget;

/** ‖F − Y‖_F in doubles: off by √N times the error of F, and N + 8 roundings of a norm. Cost O(n·m·(d_in + d_out)). */
final class ResidualNorm {
    private ResidualNorm() {}

    /** ‖F − Y‖_F. */
    static Enclosure of(SoftmaxNetwork network, DataSet data) {
        FastBudget budget = FastBudget.of(network, data);
        double norm = ForwardPass.of(network, data.inputs())
                .outputs()
                .minus(data.targets())
                .frobeniusNorm();
        double error = Math.sqrt(budget.size()) * budget.output() + (budget.size() + 8) * FastBudget.U * norm;
        return Enclosure.of(norm, 1.01 * error);
    }

    /** √N·‖F − Y‖_F. */
    static Enclosure timesRootSize(SoftmaxNetwork network, DataSet data) {
        double rootSize = Math.sqrt(FastBudget.of(network, data).size());
        return of(network, data).times(Enclosure.of(rootSize, Math.ulp(rootSize)));
    }
}
