package org.softmaxntk.theorems.certificate.radius;

import org.softmaxntk.theorems.certificate.start.CertifiedStart;

/**
 * Bounds by the change of the softmax in the 1-norm alone, the first that were found; for every start with p(W(0)) = 0.
 *
 * <p>δ_R = 2 tanh(R/2), g(R) = (1 + δ_R)e^{2R}s√N: μ = c₀K_F, c₀(R) = (2δ_R + δ_R²)e^{4R} + e^{4R} − 1; γ = g; C = (1 +
 * δ_R)√N·g².
 *
 * <p><b>Proof.</b> Within R, ‖S̃_i − S_i‖₁ ≤ δ_R ({@link org.softmaxntk.theorems.perturbation.SoftmaxL1Perturbation}), so
 * |p̃_li| ≤ δ_R, |a − p̃| ≤ 1 + δ_R, and s̃_ir/s_ir lies between e^{−2R} and e^{2R} ({@link
 * org.softmaxntk.theorems.perturbation.SoftmaxRatioPerturbation}). <i>Gradient:</i> ‖Δw_r‖ ≤ Σ_il |v_il||a − p̃|s̃_ir‖x_i‖ ≤ (1 +
 * δ_R)e^{2R}s·√N‖v‖. <i>Drift:</i> (a − p̃)(a' − p̃')s̃_is̃_j − aa's_is_j is at most |(a − p̃)(a' − p̃') − aa'|·e^{4R}s_is_j
 * + (e^{4R} − 1)s_is_j ≤ c₀s_is_j in size; summed, |ΔH| ≤ c₀|x_i·x_j|κ_ij entrywise, and the Frobenius norm of 1·1ᵀ ⊗ K̂ is
 * d_out‖K̂‖_F. <i>Curvature:</i> e_li = m∫₀¹(1 − u)E_S[(a − p)(z − z̄)²]du with z_ir = −η⟨Δw_r, x_i⟩, |z| ≤ ηg‖v‖, Var z ≤ max
 * z²: |e_li| ≤ ½m(1 + δ_R)η²g²‖v‖². <i>Share:</i> c₀ is convex in R for R ≥ 0 and 0 at 0. ∎
 */
public record PlainBounds(CertifiedStart start) implements RadiusBounds {
    private double signChange(double radius) {
        return 2 * Math.tanh(radius / 2); // δ_R
    }

    @Override
    public double drift(double radius) {
        double delta = signChange(radius);
        double c0 = (2 * delta + delta * delta) * Math.exp(4 * radius) + Math.expm1(4 * radius);
        return start.up() * c0 * start.sizes().kernelFrobenius();
    }

    @Override
    public double gradient(double radius) {
        double grown = (1 + signChange(radius)) * Math.exp(2 * radius);
        return start.up() * grown * start.sizes().largestFeature() * rootSize();
    }

    @Override
    public double curvature(double radius) {
        double g = gradient(radius);
        return start.up() * (1 + signChange(radius)) * rootSize() * g * g;
    }

    private double rootSize() {
        return Math.sqrt(start.path().size());
    }

    @Override
    public double movement(double radius) {
        return radius;
    }

    @Override
    public double driftShare() {
        return 1.0 / 2;
    }
}
