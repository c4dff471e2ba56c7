package org.softmaxntk.reports.cli.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.softmaxntk.reports.aggregation.CampaignSummary;
import org.softmaxntk.reports.aggregation.ClaimSummary;
import org.softmaxntk.reports.aggregation.Conclusion;
import org.softmaxntk.reports.aggregation.Example;
import org.softmaxntk.reports.cli.terminal.JsonOutput;
import org.softmaxntk.theorems.verdict.Outcome;

/**
 * What a check found of one claim, as JSON. No key for what is unknown or infinite.
 *
 * @param label how the claim is cited; none if it has no name of its own
 * @param kind identity, upper-bound or lower-bound
 * @param conclusion as for a whole run; "says nothing" if no instance met the hypotheses, "smaller than asked" if those that did
 *     were smaller than the claim asks
 * @param knownFalse whether the catalogue says that the statement is false as written
 * @param instances examined, or laws drawn from
 * @param notApplicable of these, the ones that fail a hypothesis
 * @param smaller of these, the ones that are smaller than the claim asks
 * @param draws made; only of claims about draws
 * @param vacuousShare share of the instances on which more holds anyway
 * @param lnWorstRatio largest ln(measured/stated), of draws that of the worst one
 * @param worstRatio its exponential
 * @param looseness 1/worstRatio; not for identities, whose stated side is a rounding budget
 * @param instance the instance or law to look at: the fault, the counterexample, the undecided one, or the worst
 * @param replay the command line that repeats it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CheckedClaim(
        String claim,
        String label,
        String kind,
        String conclusion,
        boolean knownFalse,
        long instances,
        long notApplicable,
        long smaller,
        Long draws,
        Double vacuousShare,
        Double lnWorstRatio,
        Double worstRatio,
        Double looseness,
        String instance,
        String replay) {
    static CheckedClaim of(ClaimSummary summary) {
        double ln = summary.worst().map(Example::lnRatio).orElse(Double.NaN);
        return new CheckedClaim(
                summary.id(),
                summary.statement().label(),
                JsonOutput.name(summary.statement().kind()),
                conclusion(summary),
                summary.finding(),
                summary.instances(),
                summary.count(Outcome.NOT_APPLICABLE),
                summary.premises().beyond(),
                summary.campaigns().isEmpty() ? null : summary.draws(),
                finiteOrNull(summary.vacuity().share()),
                finiteOrNull(ln),
                finiteOrNull(Math.exp(ln)),
                summary.identity() ? null : finiteOrNull(Math.exp(-ln)),
                summary.decidingInstance()
                        .map(Example::instance)
                        .or(() -> summary.decidingCampaign().map(CampaignSummary::instance))
                        .orElse(null),
                replay(summary).orElse(null));
    }

    /** The conclusion in words that tell apart why nothing was concluded. */
    static String conclusion(ClaimSummary summary) {
        if (summary.conclusion() == Conclusion.REFUTED && summary.finding()) {
            return "refuted, as known";
        }
        if (summary.conclusion() != Conclusion.NOT_EXERCISED || summary.instances() == 0) {
            return summary.conclusion().text();
        }
        return summary.premises().beyond() > 0 ? "smaller than asked" : "says nothing";
    }

    /** Instances that the claim speaks about. */
    static long applied(ClaimSummary summary) {
        return summary.instances()
                - summary.count(Outcome.NOT_APPLICABLE)
                - summary.premises().beyond();
    }

    /** The command line that shows what a reader should look at first. */
    static Optional<String> replay(ClaimSummary summary) {
        return summary.decidingInstance()
                .map(Example::replayCommand)
                .or(() -> summary.decidingCampaign().map(CampaignSummary::replayCommand));
    }

    /** Whether a reader wants to see again what was found: it failed, or was left open. */
    static boolean unsettled(ClaimSummary summary) {
        return failed(summary) || summary.conclusion() == Conclusion.INCONCLUSIVE;
    }

    /** Whether the check found the program at fault, or the claim false that is not known to be. */
    static boolean failed(ClaimSummary summary) {
        return summary.conclusion() == Conclusion.FAULTY
                || (summary.conclusion() == Conclusion.REFUTED && !summary.finding());
    }

    private static Double finiteOrNull(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
