package org.softmaxntk.theorems.given;

import java.util.Map;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.network.SoftmaxNetwork;

/**
 * A network about to make one step of gradient descent on ½‖F − Y‖².
 *
 * @param stepSize η > 0
 */
public record DescentStep(DataSet data, SoftmaxNetwork network, double stepSize) implements GivenNetwork {
    @Override
    public Map<String, Double> facts() {
        Map<String, Double> facts = GivenNetwork.super.facts();
        facts.put("eta", stepSize);
        return facts;
    }
}
