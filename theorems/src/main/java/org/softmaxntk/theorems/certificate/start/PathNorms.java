package org.softmaxntk.theorems.certificate.start;

/**
 * The norms of the kernel path after τ steps that the stepwise certificate needs, each for a true kernel H(0) within e of
 * the path's own.
 *
 * <p>With q_k = (1 − hλ_k)^τ and Φ_k = (1 − q_k)/λ_k (hτ where λ_k = 0): ℓ = ‖c∘q‖; û = ‖c∘Φ‖; α = (Σ(λ_k + e)c_k²q_k²)^{½} ≥
 * (ṽᵀHṽ)^{½}; r̂ = (Σ(λ_k + e)c_k²Φ_k²)^{½}; ϕ = max √(λ_k + e)·Φ(λ_k − e) and χ = max √(λ_k + e)·q(λ_k − e), as each
 * eigenvalue of H(0) is within e of some λ_k, and q and Φ fall with λ; χ' = max (λ_k + e)·q(λ_k − e).
 *
 * <p><b>Numerics.</b> log1p(−hλ_k), with two roundings in its argument and one of its own, is exact for an eigenvalue within
 * 8u·λ_k of λ_k, which e includes; so q_k = exp(τ·log1p(−hλ_k)) has the relative error of an exponent of at most 745, 750u,
 * and Φ_k by expm1 no more. Φ ≤ hτ holds always, and does where hλ underflows. The caller enlarges all by 4000u and more.
 *
 * @param residual ℓ
 * @param energy α
 * @param travelled r̂
 * @param travelGain ϕ
 * @param decayGain χ
 * @param steepestDecay χ'
 * @param travelNorm û
 * @param largestOutput f_∞
 * @param outputNorm f_x = (Σ x̂_i²κ_ii F_li²)^{½}, F on the path
 */
public record PathNorms(
        double residual,
        double energy,
        double travelled,
        double travelGain,
        double decayGain,
        double steepestDecay,
        double travelNorm,
        double largestOutput,
        double outputNorm) {
    /** Below this 1 − e^{−x} is x for all that a double can tell. */
    private static final double NEGLIGIBLE = 0x1p-100;

    public static PathNorms of(CertifiedStart start, double h, int step) {
        LinearPath path = start.path();
        double e = path.kernelError();
        double[] decay = new double[path.size()];
        double squares = 0;
        double energy = 0;
        double travelled = 0;
        double travelGain = 0;
        double decayGain = 0;
        double steepestDecay = 0;
        double travels = 0;
        for (int k = 0; k < decay.length; k++) {
            double lambda = path.eigenvalue(k);
            double low = Math.max(0, lambda - e);
            double root = Math.sqrt(lambda + e);
            decay[k] = Math.exp(exponent(h, lambda, step));
            double residual = path.coefficient(k) * decay[k];
            double travel = path.coefficient(k) * travel(h, lambda, step);
            squares += residual * residual;
            energy += (lambda + e) * residual * residual;
            travelled += (lambda + e) * travel * travel;
            travelGain = Math.max(travelGain, root * travel(h, low, step));
            decayGain = Math.max(decayGain, root * Math.exp(exponent(h, low, step)));
            steepestDecay = Math.max(steepestDecay, (lambda + e) * Math.exp(exponent(h, low, step)));
            travels += travel * travel;
        }
        double[] outputs = path.outputs(decay);
        return new PathNorms(
                Math.sqrt(squares),
                Math.sqrt(energy),
                Math.sqrt(travelled),
                travelGain,
                decayGain,
                steepestDecay,
                Math.sqrt(travels),
                largest(outputs),
                weighted(outputs, start));
    }

    /** ℓ alone. */
    public static double residual(LinearPath path, double h, int step) {
        double squares = 0;
        for (int k = 0; k < path.size(); k++) {
            double residual = path.coefficient(k) * Math.exp(exponent(h, path.eigenvalue(k), step));
            squares += residual * residual;
        }
        return Math.sqrt(squares);
    }

    /** The coefficients c_k·q_k of the path after τ steps. */
    static double[] residuals(LinearPath path, double h, int step) {
        double[] weighted = new double[path.size()];
        for (int k = 0; k < weighted.length; k++) {
            weighted[k] = path.coefficient(k) * Math.exp(exponent(h, path.eigenvalue(k), step));
        }
        return weighted;
    }

    /** The coefficients c_k·Φ_k of the sum of h·ṽ over the τ steps. */
    static double[] travels(LinearPath path, double h, int step) {
        double[] weighted = new double[path.size()];
        for (int k = 0; k < weighted.length; k++) {
            weighted[k] = path.coefficient(k) * travel(h, path.eigenvalue(k), step);
        }
        return weighted;
    }

    /** τ·ln(1 − hλ); 0 at τ = 0 also where hλ = 1. */
    private static double exponent(double h, double lambda, int step) {
        return step == 0 ? 0 : step * Math.log1p(-Math.min(1, h * lambda));
    }

    /** Φ(λ). */
    private static double travel(double h, double lambda, int step) {
        double exponent = exponent(h, lambda, step);
        return exponent > -NEGLIGIBLE ? h * step : Math.min(h * step, -Math.expm1(exponent) / lambda);
    }

    private static double largest(double[] outputs) {
        double most = 0;
        for (double output : outputs) {
            most = Math.max(most, Math.abs(output));
        }
        return most;
    }

    private static double weighted(double[] outputs, CertifiedStart start) {
        double sum = 0;
        for (int row = 0; row < outputs.length; row++) {
            double weighted = start.sizes().outputWeights().at(row % start.samples(), 0) * outputs[row];
            sum += weighted * weighted;
        }
        return Math.sqrt(sum);
    }
}
