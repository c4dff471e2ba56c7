package org.softmaxntk.model.linear;

/** Inner products in working precision, as four sums that do not wait for each other: |error| ≤ k·u·Σ|x_k y_k| for k terms. */
final class PlainDot {
    private PlainDot() {}

    /** Σ_k entries[from + k]·x[k] over all of {@code x}. */
    static double of(double[] entries, int from, double[] x) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int k = 0;
        for (; k + 3 < x.length; k += 4) {
            s0 += entries[from + k] * x[k];
            s1 += entries[from + k + 1] * x[k + 1];
            s2 += entries[from + k + 2] * x[k + 2];
            s3 += entries[from + k + 3] * x[k + 3];
        }
        for (; k < x.length; k++) {
            s0 += entries[from + k] * x[k];
        }
        return (s0 + s1) + (s2 + s3);
    }
}
