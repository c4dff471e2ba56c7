package org.softmaxntk.reports.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.aggregation.Conclusion;
import org.softmaxntk.reports.aggregation.Example;
import org.softmaxntk.reports.evidence.VerdictKind;

/**
 * What a campaign found of one claim, as JSON. No key for what is unknown or infinite.
 *
 * @param kind identity, upper-bound or lower-bound
 * @param instances examined
 * @param notApplicable of these, the ones that fail a hypothesis
 * @param lnWorstRatio largest ln(measured/stated)
 * @param worstRatio its exponential
 * @param looseness 1/worstRatio; not for identities, whose stated side is a rounding budget
 * @param instance the instance to look at: the fault, the counterexample, or the worst
 * @param replay the command line that repeats it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CheckedClaim(
        String claim,
        String kind,
        String conclusion,
        long instances,
        long notApplicable,
        Double lnWorstRatio,
        Double worstRatio,
        Double looseness,
        String instance,
        String replay) {
    static CheckedClaim of(ClaimSummary summary) {
        double ln = summary.worst().map(Example::lnRatio).orElse(Double.NaN);
        Optional<Example> shown = shown(summary);
        return new CheckedClaim(
                summary.id(),
                JsonOutput.name(summary.statement().kind()),
                summary.conclusion().text(),
                summary.instances(),
                summary.count(VerdictKind.NOT_APPLICABLE),
                finiteOrNull(ln),
                finiteOrNull(Math.exp(ln)),
                summary.identity() ? null : finiteOrNull(Math.exp(-ln)),
                shown.map(Example::instance).orElse(null),
                shown.map(Example::replayCommand).orElse(null));
    }

    /** The instance a reader should look at first. */
    static Optional<Example> shown(ClaimSummary summary) {
        return summary.fault().or(summary::counterexample).or(summary::worst);
    }

    /** Whether the campaign found the claim false or the program at fault. */
    static boolean failed(ClaimSummary summary) {
        return summary.conclusion() == Conclusion.REFUTED || summary.conclusion() == Conclusion.FAULTY;
    }

    private static Double finiteOrNull(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
