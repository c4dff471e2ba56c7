package org.softmaxntk.reports.gate;

/** How much of a run the gate judges. */
public enum GateScope {
    /**
     * Right after the tests: failing tests, violated or faulty claims, false variants that were tried and not refuted.
     * What no test touched is nobody's fault here, so that single tests can be run.
     */
    TESTS_ONLY,
    /** Everything, against the baseline: conclusions, regimes, hypotheses, pinned values, code coverage as well. */
    FULL
}
