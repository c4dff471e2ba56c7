package org.softmaxntk.properties.campaign;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.softmaxntk.properties.statistics.EventFrequency;
import org.softmaxntk.properties.statistics.Evidence;
import org.softmaxntk.properties.statistics.FamilyOfClaims;
import org.softmaxntk.properties.statistics.FrequencyCampaign;
import org.softmaxntk.properties.statistics.ProbabilityConclusion;
import org.softmaxntk.properties.statistics.SequentialTest;
import org.softmaxntk.properties.statistics.StatedProbability;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.Given;
import org.softmaxntk.theorems.PremiseGap;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.family.Families;
import org.softmaxntk.theorems.family.Family;
import org.softmaxntk.theorems.family.Law;
import org.softmaxntk.theorems.ledger.Frequency;
import org.softmaxntk.theorems.ledger.LedgerEntry;
import org.softmaxntk.theorems.ledger.LogRange;
import org.softmaxntk.theorems.ledger.Measurement;
import org.softmaxntk.theorems.ledger.Role;
import org.softmaxntk.theorems.ledger.Worth;
import org.softmaxntk.theorems.recipe.Recipe;
import org.softmaxntk.theorems.verdict.Verdict;

/**
 * A claim with a failure probability δ, on one law: the data stand, weights are drawn afresh each time, and the event that
 * the claim states occurs or does not. A draw on which the event cannot be decided counts as one on which it failed; a
 * campaign whose worst draw is seen differently by the two implementations is faulty.
 *
 * <p>The entry has the sides of the worst draw, the one that came nearest to failing or failed most: evidence of how much
 * the claim says, whatever the verdict.
 */
public final class DrawCampaign {
    /** Draws after which a campaign ends undecided. */
    public static final int MOST_DRAWS = 2_000;

    /** All campaigns of one report: some conclusion about them is wrong with probability ≤ 1 %. */
    public static final FamilyOfClaims REPORT = new FamilyOfClaims(0.01);

    /** Campaigns that one report has room for. */
    public static final int MOST_CAMPAIGNS = 1_000;

    /** At which a campaign stops early: what is decided at it is decided in a report of {@value #MOST_CAMPAIGNS} too. */
    public static final double LEVEL = REPORT.levelOfOneClaim(MOST_CAMPAIGNS);

    private DrawCampaign() {}

    /** On the law of {@code recipe}, whose first draw meets every hypothesis of the claim. */
    static <G extends Given> LedgerEntry examine(
            Claim<G> claim, ClaimReference reference, Role role, Recipe recipe, Law<G> law) {
        return examine(claim, reference, role, recipe, law, Runtime.getRuntime().availableProcessors());
    }

    static <G extends Given> LedgerEntry examine(
            Claim<G> claim, ClaimReference reference, Role role, Recipe recipe, Law<G> law, int threads) {
        Family<G> family = Families.of(claim);
        G first = law.draw(Law.draws(recipe).named("trial/0"));
        WorstDraw<G> worst = new WorstDraw<>(claim, law);
        SequentialTest test = new SequentialTest(StatedProbability.oneMinus(law.failureProbability()));
        EventFrequency frequency =
                new FrequencyCampaign(test, LEVEL, MOST_DRAWS, threads).run(worst, Law.draws(recipe));
        G drawn = worst.of(Law.draws(recipe), frequency.trials());
        Sides sides = claim.inDoubles(drawn);
        Optional<Verdict.Faulty> fault = worst.contradiction(drawn, sides);
        return new LedgerEntry(
                reference.claim(),
                reference.variant(),
                role,
                recipe.toString(),
                fault.map(Verdict::outcome)
                        .orElseGet(() -> frequency.conclusion().outcome()),
                Measurement.of(sides),
                null,
                worth(claim.gap(first), claim.trivial(drawn)),
                record(frequency.evidence(), law.failureProbability()),
                null,
                family.regimes(recipe, first),
                family.lawFacts(recipe, law));
    }

    /** How far the law is from the sizes the statement asks for, and what holds of the worst draw without it. */
    private static Worth worth(PremiseGap gap, Optional<Enclosure> trivial) {
        return gap.equals(PremiseGap.NONE) && trivial.isEmpty()
                ? null
                : Worth.of(gap, trivial.map(LogRange::of).orElse(null));
    }

    private static Frequency record(Evidence evidence, double failureProbability) {
        return new Frequency(
                evidence.trials(),
                evidence.successes(),
                failureProbability,
                evidence.lnLargestAgainst(),
                evidence.lnLargestFor());
    }

    /** What each campaign says by itself, at {@link #LEVEL}, by its name. */
    public static SortedMap<String, ProbabilityConclusion> byThemselves(Map<String, Evidence> evidence) {
        SortedMap<String, ProbabilityConclusion> conclusions = new TreeMap<>();
        evidence.forEach((campaign, seen) -> conclusions.put(campaign, seen.conclusion(LEVEL)));
        return conclusions;
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
}
