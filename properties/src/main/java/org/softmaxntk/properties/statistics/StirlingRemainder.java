package org.softmaxntk.properties.statistics;

/**
 * What Stirling's formula leaves over: the part of ln Γ that is small where ln Γ itself is huge, so that the huge parts
 * can be cancelled on paper instead of in doubles.
 *
 * <p>From x = 16 on, five terms of the asymptotic series, cut off below 10⁻¹⁶; for smaller x the recurrence upwards. For
 * every finite x ≥ 0. Absolute error ≤ 50u, u = 2⁻⁵³. Source: Loader, <em>Fast and accurate computation of binomial
 * probabilities</em> (2000), for the use made of it.
 */
final class StirlingRemainder {
    private static final double LARGE = 16;

    private StirlingRemainder() {}

    /** δ(x) = ln Γ(x+1) − (x ln x − x + ½ ln(2πx)) for x > 0; falls from +∞ at 0 like 1/(12x). */
    static double factorial(double x) {
        double sum = 0;
        double at = x;
        for (; at < LARGE; at++) {
            sum += (at + 0.5) * Math.log1p(1 / at) - 1;
        }
        double square = at * at;
        double series = 1.0 / 1680 - 1.0 / 1188 / square;
        series = 1.0 / 360 - (1.0 / 1260 - series / square) / square;
        return sum + (1.0 / 12 - series / square) / at;
    }

    /** ε(x) = ln Γ(x+½) − (x ln x − x + ½ ln 2π) for x ≥ 0, 0 ln 0 = 0; from −½ ln 2 at 0 up to 0 like −1/(24x). */
    static double half(double x) {
        double sum = 0;
        double at = x;
        for (; at < LARGE; at++) {
            double logarithm = at == 0 ? 0 : at * Math.log1p(1 / at);
            sum += logarithm - 1 + Math.log1p(0.5 / (at + 0.5));
        }
        double square = at * at;
        double series = 127.0 / 215040 - 511.0 / 608256 / square;
        series = 7.0 / 2880 - (31.0 / 40320 - series / square) / square;
        return sum - (1.0 / 24 - series / square) / at;
    }
}
