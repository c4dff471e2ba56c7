package org.softmaxntk.theorems.given;

import java.util.Map;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.SoftmaxNetwork;

/**
 * A network and one vector to be added to every neuron's weights.
 *
 * @param shift c, 1×d_in
 */
public record CommonShift(DataSet data, SoftmaxNetwork network, Matrix shift) implements GivenNetwork {
    public CommonShift {
        if (shift.rows() != 1 || shift.columns() != network.inputDimension()) {
            throw new InvalidInput("shift", "a 1×" + network.inputDimension() + " matrix", shift.toString());
        }
    }

    @Override
    public Map<String, Double> facts() {
        Map<String, Double> facts = GivenNetwork.super.facts();
        facts.put("shift", shift.frobeniusNorm());
        return facts;
    }
}
