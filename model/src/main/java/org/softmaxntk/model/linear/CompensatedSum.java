package org.softmaxntk.model.linear;

/**
 * A running sum that carries its rounding error along (Neumaier's variant of Kahan's summation).
 *
 * <p>For k terms: |error| ≤ u·|Σ x| + 2k²u²·Σ|x|, so for sums of one sign the relative error is about u whatever k.
 * Source: A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54 (1974).
 */
public final class CompensatedSum {
    private double sum;
    private double compensation;

    public void add(double term) {
        double next = sum + term;
        compensation += Math.abs(sum) >= Math.abs(term) ? (sum - next) + term : (term - next) + sum;
        sum = next;
    }

    public double value() {
        return sum + compensation;
    }
}
