package org.softmaxntk.properties.statistics;

/**
 * How often an event occurred in a campaign, and what follows.
 *
 * @param evidence statement, counts and e-processes
 * @param mostTrials where the campaign would have stopped undecided
 * @param fixedInterval Clopper–Pearson at level 1 − α: exact coverage if the campaign ran to {@code mostTrials}; after
 *     an early stop a description of the counts only
 * @param anytimeInterval at level 1 − α, valid in any case
 * @param conclusion at level α
 */
public record EventFrequency(
        Evidence evidence,
        long mostTrials,
        ConfidenceInterval fixedInterval,
        ConfidenceInterval anytimeInterval,
        ProbabilityConclusion conclusion) {
    static EventFrequency of(Evidence evidence, long mostTrials, double level) {
        return new EventFrequency(
                evidence,
                mostTrials,
                ClopperPearson.twoSided(evidence.successes(), evidence.trials(), 1 - level),
                AnytimeInterval.of(evidence.successes(), evidence.trials(), 1 - level),
                evidence.conclusion(level));
    }

    public long trials() {
        return evidence.trials();
    }

    public long successes() {
        return evidence.successes();
    }

    /** Whether the campaign was decided before its last trial. */
    public boolean stoppedEarly() {
        return trials() < mostTrials;
    }
}
