package org.softmaxntk.theorems.given;

import java.util.Map;
import java.util.TreeMap;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.theorems.Given;

/** An instance with data. */
public interface GivenData extends Given {
    DataSet data();

    /** n, d_in and d_out. */
    @Override
    default Map<String, Double> facts() {
        Map<String, Double> facts = new TreeMap<>();
        facts.put("n", (double) data().samples());
        facts.put("d_in", (double) data().inputDimension());
        facts.put("d_out", (double) data().outputDimension());
        return facts;
    }
}
