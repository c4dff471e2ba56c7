package org.softmaxntk.properties.statistics;

/**
 * {@code P(X ≥ k)} for X ~ Binomial(n, p), in the half where it is small: 1 ≤ k ≤ n − 1, p ≤ k/n.
 *
 * <p><b>Method.</b> b(k; n, p)·(1 + r_k + r_k r_{k+1} + …), r_j = (n−j)p/((j+1)q) < 1, falling. Every term is positive;
 * the part cut off after a term T is below T·r/(1−r). b by Loader's saddle-point form: deviance and Stirling remainders,
 * no large numbers that cancel.
 *
 * <p><b>Error.</b> Relative: 10u for each of the J terms added, and the absolute error of ln b. It is added, so that the
 * result is an upper bound. <b>Cost.</b> O(√(npq)) additions: about 2·10⁵ at n = 10⁹.
 */
final class BinomialTail {
    private static final double U = 0x1p-53;
    private static final double CUT = 0x1p-60;

    /** From here on the tail is below J·e^{−2000}, and it may have overflowed. */
    private static final double HOPELESS = 2000;

    private BinomialTail() {}

    /** A number ≥ P(X ≥ k), and hardly larger; p and q = 1 − p both given, so that neither loses its digits. */
    static double upperBound(long k, long n, double p, double q) {
        double trials = n;
        double successes = k;
        double failures = n - k;
        double deviance = BernoulliDeviance.of(successes, failures, p, q);
        if (deviance > HOPELESS) {
            return Double.MIN_NORMAL;
        }
        double ln = -deviance
                + StirlingRemainder.factorial(trials)
                - StirlingRemainder.factorial(successes)
                - StirlingRemainder.factorial(failures)
                + 0.5 * Math.log(trials / successes / failures / (2 * Math.PI));
        double lnError = BernoulliDeviance.error(successes, failures, p, deviance) + 200 * U;
        return Math.exp(ln + lnError) * seriesUpperBound(k, n, p / q) * (1 + 4 * U);
    }

    private static double seriesUpperBound(long k, long n, double odds) {
        double term = 1;
        double sum = 1;
        double ratio = 0;
        long j = k;
        for (; j < n && term > CUT * sum; j++) {
            ratio = (n - j) / (j + 1.0) * odds;
            term *= ratio;
            sum += term;
        }
        double cut = j < n ? term * ratio / (1 - ratio) : 0;
        return (sum + cut) * (1 + 10 * U * (j - k + 10));
    }
}
