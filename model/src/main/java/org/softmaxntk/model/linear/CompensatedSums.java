package org.softmaxntk.model.linear;

/** Several running sums, each of which carries its rounding error along: the same bits as of a {@link CompensatedSum} each. */
public final class CompensatedSums {
    private final double[] sums;
    private final double[] compensations;

    public CompensatedSums(int count) {
        this.sums = new double[count];
        this.compensations = new double[count];
    }

    public void add(int k, double term) {
        double sum = sums[k];
        double next = sum + term;
        compensations[k] += CompensatedSum.lost(sum, term, next);
        sums[k] = next;
    }

    public double value(int k) {
        return sums[k] + compensations[k];
    }
}
