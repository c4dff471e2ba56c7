package org.softmaxntk.theorems.probability;

/**
 * From which width on P(E_B) ≥ 1 − δ is false, for a B that does not depend on the width: it holds for m ≤ e^{lnHolding}
 * and fails for m > e^{lnFailing}.
 *
 * <p>In between it depends on the angles between the inputs. For orthogonal inputs it fails exactly for m >
 * e^{lnHolding}. Natural logarithms, as widths beyond 10³⁰⁸ occur.
 *
 * @param lnHolding by Šidák's inequality
 * @param lnFailing by the longest input alone, ≥ lnHolding; +∞ if no width fails
 */
public record FailingWidths(double lnHolding, double lnFailing) {
    /** The width up to which the statement holds; +∞ from 10³⁰⁸ on. */
    public double holding() {
        return Math.exp(lnHolding);
    }

    /** The width beyond which it fails whatever the angles; +∞ from 10³⁰⁸ on. */
    public double failing() {
        return Math.exp(lnFailing);
    }
}
