package org.softmaxntk.theorems.certificate;

/**
 * The norms of the kernel path after τ steps that the stepwise certificate needs, each rounded to the safe side, for a true
 * kernel H(0) within e of the path's own.
 *
 * <p>With q_k = (1 − hλ_k)^τ and Φ_k = (1 − q_k)/λ_k (hτ where λ_k = 0): ℓ = ‖c∘q‖; α = (Σ(λ_k q_k² + e q_k²)c_k²)^½ ≥
 * (v_linᵀH v_lin)^½; r̂ = (Σ(λ_k + e)c_k²Φ_k²)^½; ϕ = max √(λ_k + e)·Φ(λ_k − e) and χ = max √(λ_k + e)·q(λ_k − e), as each
 * eigenvalue of H(0) is within e of some λ_k. q comes from τ·log1p(−hλ), Φ from expm1 of the same.
 *
 * @param residual ℓ
 * @param energy α
 * @param travelled r̂
 * @param travelGain ϕ
 * @param decayGain χ
 * @param outputs F on the path, N values at l·n + i
 */
record PathNorms(
        double residual, double energy, double travelled, double travelGain, double decayGain, double[] outputs) {
    static PathNorms of(LinearPath path, double h, int step) {
        double e = path.kernelError();
        double[] decay = new double[path.size()];
        double squares = 0;
        double energy = 0;
        double travelled = 0;
        double travelGain = 0;
        double decayGain = 0;
        for (int k = 0; k < decay.length; k++) {
            double lambda = path.eigenvalue(k);
            double low = Math.max(0, lambda - e);
            double c = path.coefficient(k);
            decay[k] = Math.exp(exponent(h, lambda, step));
            double part = c * c * decay[k] * decay[k];
            double travel = c * travel(h, lambda, step);
            double root = Math.sqrt(lambda + e);
            squares += part;
            energy += lambda * part;
            travelled += (lambda + e) * travel * travel;
            travelGain = Math.max(travelGain, root * travel(h, low, step));
            decayGain = Math.max(decayGain, root * Math.exp(exponent(h, low, step)));
        }
        return new PathNorms(
                Math.sqrt(squares),
                Math.sqrt(energy + e * squares),
                Math.sqrt(travelled),
                travelGain,
                decayGain,
                path.outputs(decay));
    }

    /** τ·ln(1 − hλ); 0 at τ = 0 also where hλ = 1. */
    private static double exponent(double h, double lambda, int step) {
        return step == 0 ? 0 : step * Math.log1p(-Math.min(1, h * lambda));
    }

    private static double travel(double h, double lambda, int step) {
        return lambda == 0 ? h * step : Math.min(h * step, -Math.expm1(exponent(h, lambda, step)) / lambda);
    }
}
