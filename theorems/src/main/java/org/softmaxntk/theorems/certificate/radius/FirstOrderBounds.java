package org.softmaxntk.theorems.certificate.radius;

import org.softmaxntk.theorems.certificate.start.CertifiedStart;

/**
 * Bounds of first order, by theorem L1, for every start with p(W(0)) = 0: μ = (e^{4R} − 1)K, γ = e^{2R}G, C = (1 + tanh
 * R)√d_out·s·e^{2R}‖X‖²(Λ + μ(R)).
 *
 * <p><b>Proof.</b> <i>Drift:</i> the entries of the kernel change by at most (e^{4R} − 1)|x_i·x_j|κ_ij ({@link
 * org.softmaxntk.theorems.perturbation.KernelPerturbationOptimal}); entrywise domination bounds the operator norm, and that of
 * 1·1ᵀ ⊗ K̂ is d_out·λ_max(K̂) = K (Perron–Frobenius). <i>Gradient:</i> Δw_r = Xᵀdiag(s_·r)Σ_l t_l∘v_l with |t| ≤ e^{2R}: a −
 * p̃ = 2a·S̃{a' = −a}, S{a' = −a} = ½, so t = e^{δ_r}·y/(½x + ½y)² with x, y, e^{δ_r} in [e^{−R}, e^R], and 4xy ≤ (x + y)²; the
 * sum over l costs √d_out. <i>Curvature:</i> as in {@link org.softmaxntk.theorems.descent.DescentStepRemainder} with S̃_ir ≤
 * s·e^{2R}/m, and |p̃| = |x − y|/(x + y) ≤ tanh R. <i>Share:</i> e^{4R} − 1 is convex in R and 0 at 0. ∎
 */
public record FirstOrderBounds(CertifiedStart start) implements RadiusBounds {
    @Override
    public double drift(double radius) {
        return start.up() * Math.expm1(4 * radius) * start.sizes().kernel();
    }

    @Override
    public double gradient(double radius) {
        return start.up() * Math.exp(2 * radius) * start.sizes().gradient();
    }

    @Override
    public double curvature(double radius) {
        double largest = start.sizes().largestFeature() * Math.exp(2 * radius);
        return start.up()
                * (1 + Math.tanh(radius))
                * Math.sqrt(start.outputs())
                * largest
                * start.sizes().inputNorm()
                * (start.path().largestEigenvalue() + drift(radius));
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
