package org.softmaxntk.theorems;

import java.util.Map;
import java.util.TreeMap;

/** An instance a claim can be checked on: what its statement quantifies over. Immutable; a record, as a rule. */
public interface Given {
    /**
     * The numbers a reader wants beside a verdict, by their symbol; finite, and the caller's own to change. Of a record, unless
     * it says otherwise, those of its components that are numbers.
     */
    default Map<String, Double> facts() {
        Map<String, Double> facts = new TreeMap<>();
        RecordFields.of(this).forEach((name, value) -> {
            if (value instanceof Number number) {
                facts.put(name, number.doubleValue());
            }
        });
        return facts;
    }
}
