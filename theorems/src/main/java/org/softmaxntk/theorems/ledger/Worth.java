package org.softmaxntk.theorems.ledger;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.softmaxntk.theorems.PremiseGap;

/**
 * What an instance is worth to the claim, and what the claim is worth on it.
 *
 * @param gap log₁₀ of the factor by which each size that the claim asks for is missed, by quantity; ≤ 0 where it is met,
 *     null where no size would do
 * @param trivial what holds without the claim; null if nothing comparable does
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Worth(SortedMap<String, Double> gap, LogRange trivial) {
    public Worth {
        gap = gap == null ? Collections.emptySortedMap() : Collections.unmodifiableSortedMap(new TreeMap<>(gap));
    }

    public static Worth of(PremiseGap gap, LogRange trivial) {
        SortedMap<String, Double> finite = new TreeMap<>();
        gap.decades()
                .forEach((quantity, decades) ->
                        finite.put(quantity, decades == Double.POSITIVE_INFINITY ? null : decades));
        return new Worth(finite, trivial);
    }

    /** The gap as the claim stated it. */
    public PremiseGap premise() {
        PremiseGap premise = PremiseGap.NONE;
        for (Map.Entry<String, Double> each : gap.entrySet()) {
            premise = premise.and(each.getKey(), each.getValue() == null ? Double.POSITIVE_INFINITY : each.getValue());
        }
        return premise;
    }

    /** Whether {@code stated} is for sure above what holds anyway. */
    @JsonIgnore
    public boolean vacuous(LogRange stated) {
        return trivial != null
                && stated.enclosure().lnLower() > trivial.enclosure().lnUpper();
    }
}
