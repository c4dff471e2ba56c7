package org.softmaxntk.properties.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Holm's correction: of K hypotheses, reject some so that rejecting any true one has probability ≤ α.
 *
 * <p><b>Formula.</b> With p₍₁₎ ≤ … ≤ p₍K₎ the adjusted p-value of the j-th is max_{i ≤ j} min(1, (K − i + 1)·p₍ᵢ₎); rejected
 * are the hypotheses whose adjusted p-value is ≤ α. Ties get the same, so the order of the hypotheses does not matter.
 *
 * <p><b>Proof.</b> Let k hypotheses be true, <em>a set that does not depend on the outcomes</em>. If one of them is
 * rejected, let i be the place of the first one: at most K − k false ones come before it, so i ≤ K − k + 1 and its
 * p-value is ≤ α/(K − i + 1) ≤ α/k. By the union bound over the k true ones that has probability ≤ α. Nothing is assumed
 * about how the p-values depend on each other; each may come from a campaign that stopped when it liked, as long as it is
 * valid then.
 *
 * <p>Therefore a hypothesis and its negation must not share a family through "the smaller of both p-values": which of the
 * two that is depends on the outcomes. {@link FamilyOfClaims} keeps them apart.
 *
 * <p><b>Numerics.</b> Products are rounded up. <b>Cost.</b> O(K log K). <b>Source.</b> Holm, <em>A simple sequentially
 * rejective multiple test procedure</em>, Scand. J. Statist. 6 (1979) 65–70.
 */
public final class Holm {
    private Holm() {}

    /**
     * The adjusted p-values.
     *
     * @param pValues in [0, 1], by the name of the hypothesis
     * @return the adjusted p-values, by name
     */
    public static SortedMap<String, Double> adjusted(Map<String, Double> pValues) {
        List<Map.Entry<String, Double>> ascending = new ArrayList<>(pValues.entrySet());
        ascending.forEach(entry -> Requirements.probability("p-value of " + entry.getKey(), entry.getValue()));
        ascending.sort(Comparator.comparingDouble(Map.Entry::getValue));
        SortedMap<String, Double> adjusted = new TreeMap<>();
        int remaining = ascending.size();
        double largest = 0;
        for (Map.Entry<String, Double> entry : ascending) {
            largest = Math.max(largest, product(remaining--, entry.getValue()));
            adjusted.put(entry.getKey(), largest);
        }
        return Collections.unmodifiableSortedMap(adjusted);
    }

    /**
     * The names of the rejected hypotheses, sorted.
     *
     * @param level α ∈ (0, 1)
     */
    public static List<String> rejected(Map<String, Double> pValues, double level) {
        Requirements.strictlyBetweenZeroAndOne("familywise level", level);
        return adjusted(pValues).entrySet().stream()
                .filter(entry -> entry.getValue() <= level)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double product(int factor, double pValue) {
        return Math.min(1, factor == 1 || pValue == 0 ? pValue : Math.nextUp(factor * pValue));
    }
}
