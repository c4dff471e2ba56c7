package org.softmaxntk.theorems.probability;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.theorems.given.network.NeuronDraws;

/**
 * How likely every logit of a random start stays within B: the event E_B = {|⟨w_r, x_i⟩| ≤ B for all i, r}.
 *
 * <p><b>Statement.</b> w_r ~ N(0, σ²I). With P₁ = P(max_i |⟨w, x_i⟩| ≤ B) for one draw w,
 *
 * <pre>  ∏_i (1 − 2Q(B/(σ‖x_i‖)))  ≤  P₁  ≤  min_i (1 − 2Q(B/(σ‖x_i‖))),    P(E_B) = P₁^k,</pre>
 *
 * k = m/2 independent draws at a paired start, k = m with independent neurons. The lower bound is attained for
 * orthogonal inputs, the upper one for parallel inputs.
 *
 * <p><b>Proof.</b> ⟨w, x_i⟩ ~ N(0, σ²‖x_i‖²). Left: Šidák's inequality for centred Gaussian vectors; orthogonal inputs
 * make the logits independent. Right: the event for all i lies in that for one. Draws are independent and the two
 * neurons of a pair share their logits, hence the power.
 *
 * <p><b>Consequence.</b> For a B that does not grow with m, such as the paper's ({@link LogitBounds#literal}), P(E_B) → 0
 * as m → ∞, and P(E_B) ≥ 1 − δ is false once k·ln P₁ < ln(1 − δ): {@link #failingWidths}.
 *
 * <p><b>Numerics.</b> All in the log domain: rate of one factor −ln(1 − 2q), q = Q(x), x = B/(σ‖x_i‖), by log1p, and as
 * ln 2q where q is below 10⁻²⁰⁰. Bounds are pushed outwards by 10⁻¹³ + 2x²·(d_in + 4)u in the logarithm of a rate:
 * −d(ln Q)/d(ln x) ≤ x² + 1, ‖x_i‖ is off by d_in roundings at most, product and quotient by one each. The sum over i and
 * the factor k stay within the 10⁻¹³ for n ≤ 200, and n·2⁻⁵² is added for more.
 *
 * <p><b>Cost.</b> O(n) tails. <b>Source.</b> Šidák, <em>Rectangular confidence regions for the means of multivariate
 * normal distributions</em>, JASA 62 (1967) 626–633.
 */
public final class LogitEventProbability {
    private static final double U = 0x1p-53;
    /** Beyond it a logit counts as always within B: the rate is below e^{−10²⁹⁹}. */
    private static final double OUT_OF_REACH = 1e150;

    private final double[] norms;
    private final double sigma;
    private final double normError;

    private LogitEventProbability(double[] norms, double sigma, double normError) {
        this.norms = norms;
        this.sigma = sigma;
        this.normError = normError;
    }

    /**
     * The event for the rows of {@code inputs}.
     *
     * @param inputs X, n×d_in with n ≥ 1, finite; only the norms of its rows matter
     * @param sigma σ ≥ 0, finite
     */
    public static LogitEventProbability of(Matrix inputs, double sigma) {
        double[] norms = new double[inputs.rows()];
        for (int i = 0; i < norms.length; i++) {
            norms[i] = inputs.rowNorm(i);
        }
        return of(norms, sigma, inputs.columns() * U);
    }

    /** From the norms ‖x_i‖ ≥ 0 themselves, finite, at least one. */
    public static LogitEventProbability ofNorms(double[] norms, double sigma) {
        return of(norms.clone(), sigma, 0);
    }

    private static LogitEventProbability of(double[] norms, double sigma, double normError) {
        if (norms.length == 0) {
            throw new InvalidInput("inputs", "at least one sample", "none");
        }
        for (int i = 0; i < norms.length; i++) {
            requireScale("norm of sample " + i, norms[i]);
        }
        requireScale("sigma", sigma);
        return new LogitEventProbability(norms, sigma, normError);
    }

    /** Bounds on P₁, the probability that one draw keeps all its logits within {@code bound} = B > 0. */
    public EventProbability oneDraw(double bound) {
        double largest = Double.NEGATIVE_INFINITY;
        double sum = Double.NEGATIVE_INFINITY;
        for (double norm : norms) {
            double lnRate = lnRate(bound, norm);
            double error = error(bound, norm);
            largest = Math.max(largest, lnRate - error);
            sum = lnSum(sum, lnRate + error);
        }
        return new EventProbability(largest, Math.max(sum + norms.length * 2 * U, largest));
    }

    /**
     * Bounds on P(E_B).
     *
     * @param bound B > 0
     * @param width m ≥ 1, up to 10³⁰⁸; for a paired start an even number
     */
    public EventProbability probability(double bound, double width, NeuronDraws draws) {
        LogitBounds.requireWidth(width);
        double lnDraws = Math.log(width / draws.neuronsPerDraw());
        EventProbability one = oneDraw(bound);
        return new EventProbability(one.lnRateLower() + lnDraws, one.lnRateUpper() + lnDraws);
    }

    /**
     * Up to which width P(E_B) ≥ 1 − δ, and from which on not: m = k₀·ln(1−δ)/ln P₁, with both bounds on P₁, k₀ neurons
     * per draw.
     *
     * @param bound B > 0, the same for every width
     * @param failureProbability δ ∈ (0, 1)
     */
    public FailingWidths failingWidths(double bound, double failureProbability, NeuronDraws draws) {
        EventProbability one = oneDraw(bound);
        double lnAllowed = EventProbability.lnRate(failureProbability) + Math.log(draws.neuronsPerDraw());
        return new FailingWidths(lnAllowed - one.lnRateUpper(), lnAllowed - one.lnRateLower());
    }

    /**
     * The least B for which the lower bound gives P(E_B) ≥ 1 − δ, rounded up by a relative 10⁻¹² at most: by bisection below
     * σ·max‖x_i‖·√(2 ln(2mn/δ)), where 2Q ≤ δ/(2mn) for each of at most mn logits. 1 if every logit is 0.
     *
     * @param failureProbability δ ∈ (0, 1)
     * @param width m ≥ 1; for a paired start an even number
     */
    public double sufficientBound(double failureProbability, double width, NeuronDraws draws) {
        LogitBounds.requireWidth(width);
        double lnAllowed = EventProbability.lnRate(failureProbability) - Math.log(width / draws.neuronsPerDraw());
        double largest = 0;
        for (double norm : norms) {
            largest = Math.max(largest, norm);
        }
        double enough = sigma * largest * Math.sqrt(2 * Math.log(2 * width * norms.length / failureProbability));
        double tooLittle = 0;
        while (enough - tooLittle > 1e-12 * enough) {
            double middle = tooLittle + (enough - tooLittle) / 2;
            if (oneDraw(middle).lnRateUpper() <= lnAllowed) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        return enough == 0 ? 1 : enough;
    }

    /** ln(−ln(1 − 2Q(B/(σ·norm)))); −∞ where the logit is always 0, or as good as. */
    private double lnRate(double bound, double norm) {
        if (!(bound > 0)) {
            throw new InvalidInput("bound B", "a number above 0", "" + bound);
        }
        double threshold = bound / (sigma * norm);
        if (threshold > OUT_OF_REACH) {
            return Double.NEGATIVE_INFINITY;
        }
        if (threshold < 1) {
            return Math.log(-Math.log(NormalTail.within(threshold)));
        }
        double lnBothTails = Math.log(2) + NormalTail.lnUpper(threshold);
        // −ln(1 − q) = q + q²/2 + …: below 10⁻²⁰⁰ only q is left, and it may underflow.
        if (lnBothTails < -460) {
            return lnBothTails;
        }
        return Math.log(-Math.log1p(-2 * NormalTail.upper(threshold)));
    }

    /** How far {@link #lnRate} may be off. */
    private double error(double bound, double norm) {
        double threshold = bound / (sigma * norm);
        return threshold > OUT_OF_REACH ? 0 : 1e-13 + 2 * threshold * threshold * (normError + 4 * U);
    }

    /** ln(e^a + e^b). */
    private static double lnSum(double a, double b) {
        double larger = Math.max(a, b);
        return Double.isInfinite(larger) ? larger : larger + Math.log1p(Math.exp(Math.min(a, b) - larger));
    }

    private static void requireScale(String where, double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new InvalidInput(where, "a finite number, at least 0", "" + value);
        }
    }
}
