package org.softmaxntk.reports.cli.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.softmaxntk.reports.cli.command.ChosenData;

/**
 * What a check found, as JSON; the components are its keys.
 *
 * @param data the data it was on; null if random
 * @param rows how many of their rows were used; null if random
 * @param ofRows how many there are; null if random
 * @param trials instances per claim
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CheckOutcome(
        String data,
        Integer rows,
        Integer ofRows,
        int trials,
        long seed,
        List<CheckedClaim> claims,
        List<CheckedStep> steps) {
    static CheckOutcome of(CheckRun run) {
        return new CheckOutcome(
                run.campaign().settings().get("data"),
                run.data().map(ChosenData::rows).orElse(null),
                run.data().map(ChosenData::available).orElse(null),
                run.campaign().trials(),
                run.campaign().seed(),
                run.claims().stream().map(CheckedClaim::of).toList(),
                run.steps().stream().map(CheckedStep::of).toList());
    }
}
