package org.softmaxntk.theorems.certificate.radius;

import org.softmaxntk.theorems.certificate.start.CertifiedStart;

/**
 * Bounds of second order for paired starts, by theorems L2, L3 and L4: R bounds the path of every odd part and ζR² the even
 * ones, ζ = G_ε/G. μ = 6e^{4ζR²}R²K₂ + (e^{4ζR²} − 1)K₁, γ = kG with k(R) = e^{2ζR²}cosh 2R/cosh R, C = C_e = (1 + tanh
 * R)√d_out·s·e^{R+2ζR²}‖X‖²(Λ + μ(R)). For R ≤ ½.
 *
 * <p><b>Proof.</b> {@link org.softmaxntk.theorems.perturbation.KernelDriftSecondOrder}, {@link
 * org.softmaxntk.theorems.descent.OddPartPathBound}, {@link org.softmaxntk.theorems.descent.EvenPartSecondOrder} and {@link
 * org.softmaxntk.theorems.descent.DescentStepRemainder}, whose proofs use of G and G_ε only that they are bounds: larger ones
 * will do, and ζ is then the quotient of those. <i>Share:</i> μ is convex in R² and 0 at 0, so μ(uR) ≤ u²μ(R). ∎
 */
public record SecondOrderBounds(CertifiedStart start) implements RadiusBounds {
    /** ζR². */
    private double even(double radius) {
        double scale = start.sizes().gradient();
        double zeta = scale == 0 ? 0 : start.sizes().evenGradient() / scale;
        return start.up() * zeta * radius * radius;
    }

    @Override
    public double drift(double radius) {
        double exponent = 4 * even(radius);
        double squares =
                6 * Math.exp(exponent) * radius * radius * start.sizes().second();
        return start.up() * (squares + Math.expm1(exponent) * start.sizes().first());
    }

    @Override
    public double gradient(double radius) {
        double k = Math.exp(2 * even(radius)) * Math.cosh(2 * radius) / Math.cosh(radius);
        return start.up() * k * start.sizes().gradient();
    }

    @Override
    public double curvature(double radius) {
        double largest = start.sizes().largestFeature() * Math.exp(radius + 2 * even(radius));
        return start.up()
                * (1 + Math.tanh(radius))
                * Math.sqrt(start.outputs())
                * largest
                * start.sizes().inputNorm()
                * (start.path().largestEigenvalue() + drift(radius));
    }

    @Override
    public double movement(double radius) {
        return start.up() * (radius + even(radius));
    }

    @Override
    public double driftShare() {
        return 1.0 / 3;
    }
}
