package org.softmaxntk.reports.aggregation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
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
        @JsonIgnore Frequency frequency,
        @JsonIgnore ConfidenceInterval fixedInterval,
        @JsonIgnore ConfidenceInterval anytimeInterval,
        @JsonIgnore ProbabilityConclusion conclusion,
        double lnWorstRatio,
        SortedMap<String, Double> facts,
        @JsonProperty("replay") String replayCommand) {
    public CampaignSummary {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    @JsonProperty
    public long trials() {
        return frequency.trials();
    }

    @JsonProperty
    public long successes() {
        return frequency.successes();
    }

    @JsonProperty
    public double failureProbability() {
        return frequency.failureProbability();
    }

    @JsonProperty
    List<Double> clopperPearson() {
        return List.of(fixedInterval.lower(), fixedInterval.upper());
    }

    @JsonProperty
    List<Double> anytime() {
        return List.of(anytimeInterval.lower(), anytimeInterval.upper());
    }

    @JsonProperty
    double confidence() {
        return anytimeInterval.level();
    }

    @JsonProperty("conclusion")
    public Outcome outcome() {
        return conclusion.outcome();
    }

    @JsonProperty
    public double familywiseLevel() {
        return conclusion.level();
    }

    /** How many more draws would decide; empty if none can be named, and once the statement is decided. */
    @JsonProperty
    public OptionalLong furtherTrials() {
        return conclusion instanceof ProbabilityConclusion.Inconclusive open
                ? open.furtherTrials()
                : OptionalLong.empty();
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
        return outcome() == Outcome.SUPPORTED;
    }

    public boolean refuted() {
        return outcome() == Outcome.REFUTED;
    }
}
