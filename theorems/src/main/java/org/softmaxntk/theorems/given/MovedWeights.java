package org.softmaxntk.theorems.given;

import java.util.Map;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.SoftmaxNetwork;

/**
 * A network and the same network after its hidden weights have moved.
 *
 * @param network at W̃, where the claims start from
 * @param moved at W
 * @param radius R, a double with max_r ‖w_r − w̃_r‖₂ ≤ R for certain; see {@link #between}
 */
public record MovedWeights(DataSet data, SoftmaxNetwork network, SoftmaxNetwork moved, double radius) implements Given {
    public MovedWeights {
        if (moved.width() != network.width() || !moved.signs().equals(network.signs())) {
            throw new InvalidInput("moved network", "the width and signs of the first network", "others");
        }
    }

    /**
     * With R the distance itself, rounded up: a difference of doubles and a norm of d terms have relative error at most
     * (d + 4)u, so the factor 1 + (d + 8)·2⁻⁵² covers it.
     */
    public static MovedWeights between(DataSet data, SoftmaxNetwork network, SoftmaxNetwork moved) {
        Matrix difference = moved.hiddenWeights().minus(network.hiddenWeights());
        double factor = 1 + (network.inputDimension() + 8) * 0x1p-52;
        return new MovedWeights(data, network, moved, difference.maxRowNorm() * factor);
    }

    @Override
    public Map<String, Double> facts() {
        Map<String, Double> facts = Given.super.facts();
        facts.put("R", radius);
        return facts;
    }
}
