package org.softmaxntk.theorems.given;

import java.util.Map;
import org.softmaxntk.model.network.SoftmaxNetwork;

/** An instance with a network on its data. */
public interface GivenNetwork extends GivenData {
    /** The network at the start: where the tangent kernel is H*. */
    SoftmaxNetwork network();

    @Override
    default Map<String, Double> facts() {
        Map<String, Double> facts = GivenData.super.facts();
        facts.put("m", (double) network().width());
        facts.put("B", LogitBound.of(network(), data()));
        return facts;
    }
}
