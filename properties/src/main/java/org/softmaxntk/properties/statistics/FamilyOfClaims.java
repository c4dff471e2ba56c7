package org.softmaxntk.properties.statistics;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * The conclusions about all with-probability statements of one report: any of them is wrong with probability ≤ α.
 *
 * <p>Two families, "p ≥ p₀" for every claim and "p < p₀" for every claim, each corrected by {@link Holm} at α/2 (adjusted
 * p-values doubled). Taking one family with the smaller p-value of each claim would not do: which hypothesis that tests
 * depends on the outcomes, and the chance of an error grows to Kα.
 *
 * <p>A campaign that is to suffice whatever the other claims do stops at {@link #levelOfOneClaim}.
 *
 * @param level α ∈ (0, 1), of the whole report
 */
public record FamilyOfClaims(double level) {
    public FamilyOfClaims {
        Requirements.strictlyBetweenZeroAndOne("familywise level", level);
    }

    /** α/(2K): a claim that is decided at this level is decided in the family of K claims too. */
    public double levelOfOneClaim(int claims) {
        return Math.nextDown(level / (2.0 * Math.max(1, claims)) * (1 - 0x1p-51));
    }

    /**
     * What follows for every claim.
     *
     * @param evidence by the claim's name
     * @return the conclusions at level α, by name
     */
    public SortedMap<String, ProbabilityConclusion> conclusions(Map<String, Evidence> evidence) {
        Map<String, Double> ofStatements = adjusted(evidence, Evidence::pValueOfStatement);
        Map<String, Double> ofNegations = adjusted(evidence, Evidence::pValueOfNegation);
        double forecastLevel = levelOfOneClaim(evidence.size());
        SortedMap<String, ProbabilityConclusion> conclusions = new TreeMap<>();
        evidence.forEach((claim, seen) -> conclusions.put(
                claim,
                ProbabilityConclusion.of(seen, ofStatements.get(claim), ofNegations.get(claim), level, forecastLevel)));
        return Collections.unmodifiableSortedMap(conclusions);
    }

    private static Map<String, Double> adjusted(Map<String, Evidence> evidence, ToDoubleFunction<Evidence> pValue) {
        Map<String, Double> pValues = evidence.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> pValue.applyAsDouble(entry.getValue())));
        return Holm.adjusted(pValues).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Math.min(1, 2 * entry.getValue())));
    }
}
