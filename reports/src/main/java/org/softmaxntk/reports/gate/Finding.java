package org.softmaxntk.reports.gate;

import java.util.Optional;

/**
 * One reason why the gate stays shut.
 *
 * @param kind which rule speaks
 * @param where claim, test or module
 * @param required what the rule asks for
 * @param got what the run has instead
 * @param replay a command line that shows it again, or that mends it
 */
public record Finding(Kind kind, String where, String required, String got, Optional<String> replay) {
    /** The rules. */
    public enum Kind {
        TEST_FAILED("test failed"),
        CLAIM_VIOLATED("claim violated"),
        CLAIM_FAULTY("program at fault"),
        VARIANT_NOT_REFUTED("false variant not refuted"),
        CONCLUSION_WORSE("conclusion got worse"),
        CONCLUSION_CHANGED("known finding changed"),
        NOT_EXERCISED("not exercised"),
        REGIME_LOST("regime no longer exercised"),
        HYPOTHESIS_LOST("hypothesis no longer exercised"),
        PINNED_LOST("pinned instance vanished"),
        PINNED_DRIFTED("pinned value drifted"),
        COVERAGE_LOW("coverage below threshold"),
        NOT_IN_BASELINE("not in the baseline"),
        MIXED_RUNS("ledgers of different runs");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** The rule in words. */
        public String text() {
            return text;
        }
    }

    /** One line, without the replay. */
    public String line() {
        return kind.text() + ": " + where + ": required " + required + "; got " + got;
    }
}
