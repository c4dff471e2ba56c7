package org.softmaxntk.theorems.given;

import java.util.Map;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.network.SoftmaxNetwork;

/**
 * A network about to make many steps of gradient descent on ½‖F − Y‖².
 *
 * @param stepSize η > 0
 * @param steps T ≥ 1
 */
public record DescentRun(DataSet data, SoftmaxNetwork network, double stepSize, int steps) implements GivenNetwork {
    public DescentRun {
        if (!(stepSize > 0) || steps < 1) {
            throw new InvalidInput("descent", "a step size above 0 and at least 1 step", stepSize + ", " + steps);
        }
    }

    @Override
    public Map<String, Double> facts() {
        Map<String, Double> facts = GivenNetwork.super.facts();
        facts.put("eta", stepSize);
        facts.put("T", (double) steps);
        return facts;
    }
}
