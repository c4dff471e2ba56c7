package org.softmaxntk.reports.gate;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much of a run the gate judges. */
public enum GateScope {
    /**
     * Right after the tests: failing tests, violated or faulty claims, false variants that were tried and not refuted.
     * What no test touched is nobody's fault here, so that single tests can be run.
     */
    @JsonProperty("tests only")
    TESTS_ONLY,
    /** Everything, against the baseline: conclusions, regimes, hypotheses, pinned values, code coverage as well. */
    @JsonProperty("full")
    FULL
}
