package org.softmaxntk.model.diffusion.stopping;

import org.softmaxntk.model.InvalidInput;

/**
 * T̂ = max{τ : s·Σ_i min(sλ_i, 1) ≤ C·R_H²/ς²}, s = η̂τ: variance ς²N_eff(s)/n against bias R_H²/(sn).
 *
 * <p>The rule of G. Raskutti, M. Wainwright, B. Yu, "Early stopping and non-parametric regression", JMLR 15 (2014), R̂(1/√ρ) ≤
 * 1/(2eςρ) with ρ = nη̂τ, λ̂ = λ/n, in the kernel's own units, where C = 1/(4e²). Without the leading s, or with λ/n, it
 * would change with K → cK, s → s/c, R_H → R_H/√c, which changes nothing else.
 *
 * @param constant C
 */
public record LocalisedRule(double constant) {
    /** C = 1/(4e²), the theorem's. */
    public static LocalisedRule proved() {
        return new LocalisedRule(1 / (4 * Math.E * Math.E));
    }

    /**
     * s at which both sides are equal; ∞ if no eigenvalue is above 0 or there is no noise.
     *
     * @param eigenvalues λ, of one output's kernel
     * @param ballRadius R_H &gt; 0
     * @param noise ς² ≥ 0, the mean of tr V_i
     */
    public double kernelTime(double[] eigenvalues, double ballRadius, double noise) {
        if (!(ballRadius > 0) || !(noise >= 0)) {
            throw new InvalidInput("R_H and ς²", "R_H > 0 and ς² ≥ 0", ballRadius + " and " + noise);
        }
        double bound = constant * ballRadius * ballRadius / noise;
        double low = 0;
        double high = 1;
        while (left(eigenvalues, high) <= bound) {
            low = high;
            high *= 2;
            if (Double.isInfinite(high)) {
                return high;
            }
        }
        while (true) {
            double middle = low + (high - low) / 2;
            if (middle <= low || middle >= high) {
                return low;
            }
            if (left(eigenvalues, middle) <= bound) {
                low = middle;
            } else {
                high = middle;
            }
        }
    }

    /** ⌊s/η̂⌋. */
    public static long steps(double kernelTime, double kernelStep) {
        return (long) Math.floor(kernelTime / kernelStep);
    }

    private static double left(double[] eigenvalues, double s) {
        double sum = 0;
        for (double eigenvalue : eigenvalues) {
            sum += Math.min(s * Math.max(0, eigenvalue), 1);
        }
        return s * sum;
    }
}
