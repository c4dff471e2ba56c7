package org.softmaxntk.theorems.given;

import java.util.Map;
import java.util.TreeMap;
import org.softmaxntk.model.data.DataSet;

/** An instance a claim can be checked on. Every family has data. */
public sealed interface Given permits GivenNetwork, StartLaw, StatedRun {
    DataSet data();

    /** The numbers a reader wants beside a verdict, by their symbol. */
    default Map<String, Double> facts() {
        Map<String, Double> facts = new TreeMap<>();
        facts.put("n", (double) data().samples());
        facts.put("d_in", (double) data().inputDimension());
        facts.put("d_out", (double) data().outputDimension());
        return facts;
    }
}
