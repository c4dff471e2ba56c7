package org.softmaxntk.properties.campaign;

import java.util.Map;
import java.util.Optional;
import org.softmaxntk.properties.instances.Instances;
import org.softmaxntk.properties.instances.Recipe;
import org.softmaxntk.properties.instances.Regimes;
import org.softmaxntk.properties.statistics.EventFrequency;
import org.softmaxntk.properties.statistics.Evidence;
import org.softmaxntk.properties.statistics.FrequencyCampaign;
import org.softmaxntk.properties.statistics.ProbabilityConclusion;
import org.softmaxntk.properties.statistics.SequentialTest;
import org.softmaxntk.properties.statistics.StatedProbability;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.PremiseGap;
import org.softmaxntk.theorems.given.DrawnStart;
import org.softmaxntk.theorems.given.Given;
import org.softmaxntk.theorems.given.StartLaw;
import org.softmaxntk.theorems.ledger.Frequency;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.Measurement;
import org.softmaxntk.theorems.ledger.Role;
import org.softmaxntk.theorems.ledger.Worth;
import org.softmaxntk.theorems.verdict.Verdict;

/**
 * A claim with a failure probability δ, on one law: the data stand, weights are drawn afresh each time, and the event that
 * the claim states occurs or does not. A draw on which the event cannot be decided counts as one on which it failed; a
 * campaign whose worst draw is seen differently by the two implementations is faulty.
 */
public final class DrawCampaign {
    /** Draws after which a campaign ends undecided. */
    public static final int MOST_DRAWS = 2_000;

    /** At which a campaign stops early. A thousand of them in one report still are decided at 1 % together. */
    public static final double LEVEL = 5e-6;

    /** The fact of an entry: ln(measured/stated) of the draw that came nearest to failing, or failed most. */
    public static final String LN_WORST_RATIO = "lnWorstRatio";

    private DrawCampaign() {}

    /** On the law of {@code first}, which meets every hypothesis of the claim. */
    static <G extends Given> LedgerEntry examine(
            Claim<G> claim, ClaimReference reference, Role role, Recipe recipe, DrawnStart first) {
        return examine(
                claim, reference, role, recipe, first, Runtime.getRuntime().availableProcessors());
    }

    static <G extends Given> LedgerEntry examine(
            Claim<G> claim, ClaimReference reference, Role role, Recipe recipe, DrawnStart first, int threads) {
        StartLaw law = first.law();
        WorstDraw<G> worst = new WorstDraw<>(claim, law);
        SequentialTest test = new SequentialTest(StatedProbability.oneMinus(law.failureProbability()));
        EventFrequency frequency =
                new FrequencyCampaign(test, LEVEL, MOST_DRAWS, threads).run(worst, Instances.draws(recipe));
        Optional<Verdict.Faulty> fault = worst.contradiction(Instances.draws(recipe), frequency.trials());
        return new LedgerEntry(
                reference.claim(),
                reference.variant(),
                role,
                recipe.toString(),
                fault.map(Verdict::name).orElseGet(() -> name(frequency.conclusion())),
                fault.map(Verdict.Faulty::fast).map(Measurement::of).orElse(null),
                null,
                worth(claim.gap(claim.given().cast(first))),
                record(frequency.evidence(), law.failureProbability()),
                null,
                Regimes.of(recipe, law),
                facts(recipe, law, worst.lnRatio(Instances.draws(recipe), frequency.trials())));
    }

    /** A statement that asks for sizes tells how far the law is from them. */
    private static Worth worth(PremiseGap gap) {
        return gap.equals(PremiseGap.NONE) ? null : Worth.of(gap, null);
    }

    /** The law's numbers, and how near the worst draw came to the bound; none where that is not a number. */
    private static Map<String, Double> facts(Recipe recipe, StartLaw law, double lnWorstRatio) {
        Map<String, Double> facts = Examination.facts(recipe, law);
        if (Double.isFinite(lnWorstRatio)) {
            facts.put(LN_WORST_RATIO, lnWorstRatio);
        }
        return facts;
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
