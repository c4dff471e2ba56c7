package org.softmaxntk.properties.campaign;

import org.softmaxntk.properties.instances.Instances;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.instances.Regimes;
import org.softmaxntk.properties.statistics.EventFrequency;
import org.softmaxntk.properties.statistics.EventTrial;
import org.softmaxntk.properties.statistics.Evidence;
import org.softmaxntk.properties.statistics.FrequencyCampaign;
import org.softmaxntk.properties.statistics.ProbabilityConclusion;
import org.softmaxntk.properties.statistics.SequentialTest;
import org.softmaxntk.properties.statistics.StatedProbability;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.given.Given;
import org.softmaxntk.theorems.given.StartLaw;
import org.softmaxntk.theorems.ledger.Frequency;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.Role;
import org.softmaxntk.theorems.verdict.Judge;
import org.softmaxntk.theorems.verdict.Verdict;

/**
 * A claim with a failure probability δ, on one law: the data stand, weights are drawn afresh each time, and the event that
 * the claim states occurs or does not. A draw on which the event cannot be decided counts as one on which it failed.
 */
public final class DrawCampaign {
    /** Draws after which a campaign ends undecided. */
    public static final int MOST_DRAWS = 2_000;

    /** At which a campaign stops early. A thousand of them in one report still are decided at 1 % together. */
    public static final double LEVEL = 5e-6;

    private DrawCampaign() {}

    static <G extends Given> LedgerEntry examine(
            Claim<G> claim, ClaimReference reference, Role role, Recipe recipe, StartLaw law) {
        EventTrial trial =
                stream -> Judge.STANDARD.judge(claim, claim.given().cast(law.draw(stream))) instanceof Verdict.Holds;
        SequentialTest test = new SequentialTest(StatedProbability.oneMinus(law.failureProbability()));
        EventFrequency frequency = new FrequencyCampaign(
                        test, LEVEL, MOST_DRAWS, Runtime.getRuntime().availableProcessors())
                .run(trial, Instances.draws(recipe));
        return new LedgerEntry(
                reference.claim(),
                reference.variant(),
                role,
                recipe.toString(),
                name(frequency.conclusion()),
                null,
                null,
                null,
                record(frequency.evidence(), law.failureProbability()),
                null,
                Regimes.of(recipe, law),
                Examination.facts(recipe, law));
    }

    private static Frequency record(Evidence evidence, double failureProbability) {
        return new Frequency(
                evidence.trials(),
                evidence.successes(),
                failureProbability,
                evidence.lnLargestAgainst(),
                evidence.lnLargestFor());
    }

    /** What a ledger line says, read back. */
    public static Evidence evidence(Frequency frequency) {
        return new Evidence(
                new SequentialTest(StatedProbability.oneMinus(frequency.failureProbability())),
                frequency.trials(),
                frequency.successes(),
                frequency.lnAgainst(),
                frequency.lnFor());
    }

    private static String name(ProbabilityConclusion conclusion) {
        if (conclusion instanceof ProbabilityConclusion.Supported) {
            return "supported";
        }
        return conclusion instanceof ProbabilityConclusion.Refuted ? "refuted" : "inconclusive";
    }
}
