package org.softmaxntk.theorems.given;

import java.util.Map;
import java.util.TreeMap;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.network.SoftmaxNetwork;

/** An instance a claim can be checked on. Every family has data and a network on it. */
public sealed interface Given permits NetworkOnData, MovedWeights, DescentStep, CommonShift {
    DataSet data();

    /** The network at the start: where the tangent kernel is H*. */
    SoftmaxNetwork network();

    /** The numbers a reader wants beside a verdict, by their symbol. */
    default Map<String, Double> facts() {
        Map<String, Double> facts = new TreeMap<>();
        facts.put("n", (double) data().samples());
        facts.put("d_in", (double) data().inputDimension());
        facts.put("d_out", (double) data().outputDimension());
        facts.put("m", (double) network().width());
        facts.put("B", LogitBound.of(network(), data()));
        return facts;
    }
}
