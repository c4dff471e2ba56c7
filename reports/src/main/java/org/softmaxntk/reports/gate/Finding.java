package org.softmaxntk.reports.gate;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * One reason why the gate stays shut.
 *
 * @param kind which rule speaks
 * @param where claim, test or module
 * @param required what the rule asks for
 * @param got what the run has instead
 * @param replay a command line that shows it again, or that mends it
 * @param below of a claim: what fails first of all that its proof leans on, with its conclusion; begin looking there
 */
public record Finding(
        Kind kind,
        String where,
        String required,
        String got,
        Optional<String> replay,
        @JsonProperty("firstFailingBelow") Optional<String> below) {
    /** The rules. */
    public enum Kind {
        TEST_FAILED("test failed"),
        CLAIM_VIOLATED("claim violated"),
        STEP_NOT_PROVED("scalar step not proved"),
        CLAIM_FAULTY("program at fault"),
        VARIANT_NOT_REFUTED("false variant not refuted"),
        CONCLUSION_WORSE("conclusion got worse"),
        CONCLUSION_CHANGED("known finding changed"),
        NOT_EXERCISED("not exercised"),
        REGIME_LOST("regime no longer exercised"),
        HYPOTHESIS_LOST("hypothesis no longer exercised"),
        ROLE_LOST("kind of instance no longer exercised"),
        PINNED_LOST("pinned instance vanished"),
        PINNED_DRIFTED("pinned value drifted"),
        TEST_CLASS_LOST("test class vanished"),
        TESTS_FEWER("fewer tests in a class"),
        COVERAGE_LOW("coverage below threshold"),
        NOT_IN_BASELINE("not in the baseline"),
        MIXED_RUNS("ledgers of different runs");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** The rule in words. */
        @JsonValue
        public String text() {
            return text;
        }
    }

    /** A finding that has nothing to do with what a proof leans on. */
    public Finding(Kind kind, String where, String required, String got, Optional<String> replay) {
        this(kind, where, required, got, replay, Optional.empty());
    }

    /** The same, with what fails first below it. */
    Finding withBelow(Optional<String> first) {
        return new Finding(kind, where, required, got, replay, first);
    }

    /** One line, without the replay. */
    public String line() {
        return kind.text() + ": " + where + ": required " + required + "; got " + got
                + below.map(first -> "; first failing step below it: " + first).orElse("");
    }
}
