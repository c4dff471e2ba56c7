package org.softmaxntk.reports.cli.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.softmaxntk.reports.aggregation.StepSummary;

/**
 * What a check found of one scalar step, as JSON.
 *
 * @param conclusion proved, refuted or inconclusive
 * @param counterexamples a sub-box on which it is false; null if none was found
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CheckedStep(String step, String states, String conclusion, String box, long subBoxes, String counterexamples) {
    static CheckedStep of(StepSummary summary) {
        return new CheckedStep(
                summary.id(),
                summary.step().conclusion(),
                summary.conclusion().text(),
                summary.box(),
                summary.subBoxes(),
                summary.counterexamples().orElse(null));
    }
}
