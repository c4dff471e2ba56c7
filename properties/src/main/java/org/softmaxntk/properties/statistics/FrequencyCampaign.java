package org.softmaxntk.properties.statistics;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.random.RandomStream;

/**
 * Draws an event again and again until the statement about its probability is decided, or a limit is reached.
 *
 * <p>Trial k = 0, 1, … gets the stream {@code root.named("trial/k")}. Outcomes are looked at in this order, one by one, so
 * the result is the same for any number of threads: those only draw ahead, and what was drawn beyond the deciding trial
 * is thrown away.
 *
 * <p>Example: {@code new FrequencyCampaign(new SequentialTest(StatedProbability.oneMinus(0.05)), 1e-3, 100_000,
 * 2).run(trial, RandomStream.of(1))}.
 *
 * @param test the statement p ≥ p₀
 * @param level α ∈ (0, 1) at which to stop
 * @param mostTrials 1 … {@link ClopperPearson#MOST_TRIALS}
 * @param threads ≥ 1, of which at most {@code mostTrials} are used
 */
public record FrequencyCampaign(SequentialTest test, double level, long mostTrials, int threads) {
    public FrequencyCampaign {
        Requirements.strictlyBetweenZeroAndOne("level", level);
        if (mostTrials < 1 || mostTrials > ClopperPearson.MOST_TRIALS) {
            throw new InvalidInput("most trials", "1 to " + ClopperPearson.MOST_TRIALS, "" + mostTrials);
        }
        if (threads < 1) {
            throw new InvalidInput("threads", "at least 1", "" + threads);
        }
    }

    /**
     * Runs the campaign.
     *
     * @throws IllegalStateException if the calling thread is interrupted; its interrupt flag stays set
     */
    public EventFrequency run(EventTrial trial, RandomStream root) {
        Evidence evidence = test.start();
        try (TrialBlocks blocks = TrialBlocks.of(trial, root, threads)) {
            while (evidence.trials() < mostTrials && !evidence.decides(level)) {
                evidence = follow(blocks.outcomes(evidence.trials(), mostTrials), evidence);
            }
        }
        return EventFrequency.of(evidence, mostTrials, level);
    }

    private Evidence follow(boolean[] outcomes, Evidence before) {
        Evidence evidence = before;
        for (int k = 0; k < outcomes.length && !evidence.decides(level); k++) {
            evidence = evidence.after(outcomes[k]);
        }
        return evidence;
    }
}
