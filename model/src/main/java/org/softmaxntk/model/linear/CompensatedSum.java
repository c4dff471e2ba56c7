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
        compensation += lost(sum, term, next);
        sum = next;
    }

    /** a + b − next for next = a + b as rounded: exactly (D. Knuth), and without asking which is larger. */
    static double lost(double a, double b, double next) {
        double part = next - a;
        return (a - (next - part)) + (b - part);
    }

    public double value() {
        return sum + compensation;
    }
}
