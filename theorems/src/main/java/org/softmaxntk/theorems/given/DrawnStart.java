package org.softmaxntk.theorems.given;

import java.util.Map;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.network.SoftmaxNetwork;

/**
 * One draw from a law. A claim about draws states an event; that it has probability at least 1 − δ is settled by many
 * draws from one law, never by one.
 *
 * @param law what the weights were drawn from
 * @param network what was drawn
 */
public record DrawnStart(StartLaw law, SoftmaxNetwork network) implements GivenNetwork {
    @Override
    public DataSet data() {
        return law.data();
    }

    @Override
    public Map<String, Double> facts() {
        Map<String, Double> facts = GivenNetwork.super.facts();
        facts.put("delta", law.failureProbability());
        return facts;
    }
}
