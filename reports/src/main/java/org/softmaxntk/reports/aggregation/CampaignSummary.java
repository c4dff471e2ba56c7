package org.softmaxntk.reports.aggregation;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.softmaxntk.properties.statistics.ConfidenceInterval;
import org.softmaxntk.properties.statistics.ProbabilityConclusion;
import org.softmaxntk.theorems.ledger.Frequency;
import org.softmaxntk.theorems.ledger.Role;
import org.softmaxntk.theorems.verdict.Outcome;

/**
 * Many draws from one law, about "with probability ≥ 1 − δ".
 *
 * @param instance the law, as text
 * @param role why it was chosen
 * @param frequency what was counted
 * @param fixedInterval Clopper–Pearson: exact only if the number of draws did not depend on their outcomes
 * @param anytimeInterval valid however the draws were stopped
 * @param conclusion corrected for all campaigns of the report together
 * @param lnWorstRatio ln(measured/stated) of the worst draw; NaN if nothing was measured
 * @param facts the law's numbers by symbol
 * @param replayCommand the command line that draws again
 */
public record CampaignSummary(
        String instance,
        Role role,
        Frequency frequency,
        ConfidenceInterval fixedInterval,
        ConfidenceInterval anytimeInterval,
        ProbabilityConclusion conclusion,
        double lnWorstRatio,
        SortedMap<String, Double> facts,
        String replayCommand) {
    public CampaignSummary {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    /** Share of the draws in which the event occurred. */
    public double share() {
        return (double) frequency.successes() / frequency.trials();
    }

    /**
     * Whether this is the case of equality, chosen as such, and nothing seen speaks against equality: then no number of draws
     * would decide, as for an instance whose sides touch.
     */
    public boolean equality() {
        return role == Role.ATTAINING
                && !supported()
                && !refuted()
                && anytimeInterval.contains(1 - frequency.failureProbability());
    }

    public boolean supported() {
        return conclusion.outcome() == Outcome.SUPPORTED;
    }

    public boolean refuted() {
        return conclusion.outcome() == Outcome.REFUTED;
    }
}
