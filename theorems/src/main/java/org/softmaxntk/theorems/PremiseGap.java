package org.softmaxntk.theorems;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far an instance is from the sizes a statement asks for, such as a width of λ⁻²n²d²e^{18B}log²(nd/δ).
 *
 * <p>Unlike a {@link Hypothesis} that fails, a gap does not end the examination: the conclusion is measured beyond what is
 * claimed, and counts neither for nor against the claim.
 *
 * @param decades by quantity: log₁₀ of the factor by which it falls short; ≤ 0 where it suffices, ∞ where no size would
 */
public record PremiseGap(SortedMap<String, Double> decades) {
    /** The statement asks for no size. */
    public static final PremiseGap NONE = new PremiseGap(Collections.emptySortedMap());

    /** What an instance is worth to the claim. */
    public enum Status {
        /** It is an instance of the claim. */
        MET,
        /** It is smaller than the claim asks. */
        EXTRAPOLATED,
        /** No size would do on these data. */
        INFEASIBLE
    }

    public PremiseGap {
        decades.forEach((quantity, gap) -> {
            if (gap.isNaN()) {
                throw new ArithmeticException("the gap of " + quantity + " is not a number");
            }
        });
        decades = Collections.unmodifiableSortedMap(new TreeMap<>(decades));
    }

    /** This gap, and {@code quantity} short by the factor 10^{@code shortfall}. */
    public PremiseGap and(String quantity, double shortfall) {
        SortedMap<String, Double> more = new TreeMap<>(decades);
        more.put(quantity, shortfall);
        return new PremiseGap(more);
    }

    /** The largest gap; 0 if no size is asked for. */
    public double largest() {
        return decades.values().stream().mapToDouble(gap -> gap).max().orElse(0);
    }

    public Status status() {
        double largest = largest();
        if (largest <= 0) {
            return Status.MET;
        }
        return largest == Double.POSITIVE_INFINITY ? Status.INFEASIBLE : Status.EXTRAPOLATED;
    }
}
