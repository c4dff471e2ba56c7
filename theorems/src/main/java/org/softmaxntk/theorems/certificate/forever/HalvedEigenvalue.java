package org.softmaxntk.theorems.certificate.forever;

import java.util.List;
import org.softmaxntk.theorems.certificate.radius.RadiusBounds;

/**
 * Descent converges where the kernel's smallest eigenvalue is at most halved within a radius that the weights never leave.
 *
 * <p><b>Theorem.</b> Let F(0) = 0, λ > 0 and R > 0 (R ≤ ½ where the bounds ask for it) with (a) μ(R) ≤ λ/2, (b) η ≤ 1/(m(Λ
 * + λ/2)) and η ≤ λ/(4C(R)ρ), (c) (8/3)γ(R)ρ ≤ mλR. Then for all τ: ‖v(τ)‖² ≤ (1 − ηmλ/2)^τρ², every (odd) path is at most R,
 * and λ_min(H(τ)) ≥ λ/2.
 *
 * <p><b>Proof.</b> Induct over ‖v(τ)‖ ≤ (1 − 3hλ/8)^τρ. Then h Σ_{σ≤τ}‖v(σ)‖ ≤ 8ρ/(3λ), so by (c) the paths, step τ included,
 * are at most γ(R)·8ρ/(3mλ) ≤ R, and the bounds hold at τ and along the step. By (a) the eigenvalues of H(τ) lie between λ/2 and
 * Λ + λ/2, by (b) I − hH(τ) has the norm 1 − hλ/2 at most, and ‖e‖ ≤ ½hη·C(R)‖v‖² ≤ (hλ/8)‖v‖ as ‖v‖ ≤ ρ. So ‖v⁺‖ ≤ (1 −
 * 3hλ/8)‖v‖. Finally (1 − 3t/8)² ≤ 1 − t/2 for t = hλ ≤ 16/9, and t ≤ λ/(Λ + λ/2) ≤ ⅔ ({@link
 * CertificateSteps#CONTRACTION_SQUARED}, {@link
 * CertificateSteps#STEP_RATE_BOUND}). ∎
 *
 * <p>λ and Λ need not be eigenvalues: the proof uses only that they bound them.
 *
 * @param bounds μ, γ, C
 * @param pathFactor what stands for 8/3 in (c), at least that
 */
record HalvedEigenvalue(RadiusBounds bounds, double pathFactor) implements Contraction {
    /** 8/3, rounded up. */
    static final double SHORTEST_PATH = Math.nextUp(8.0 / 3);

    private static final double STEP_SHARE = 1 - 1e-9;

    @Override
    public List<Condition> conditions(double radius, double stepSize) {
        double up = bounds.start().up();
        double m = width();
        double rho = bounds.initialResidual();
        return List.of(
                new Condition("0 < R ≤ ½", radius, radius > 0 ? RadiusBounds.LARGEST_RADIUS : 0),
                new Condition("(a) μ(R) ≤ λ/2", bounds.drift(radius), lambda() / 2),
                new Condition("(b) ηm(Λ + λ/2) ≤ 1", up * stepSize * m * (largestEigenvalue() + lambda() / 2), 1),
                new Condition("(b) 4ηC(R)ρ ≤ λ", up * 4 * stepSize * bounds.curvature(radius) * rho, lambda()),
                new Condition(
                        "(c) " + (pathFactor > SHORTEST_PATH ? "4γ(R)ρ ≤ mλR" : "8γ(R)ρ ≤ 3mλR"),
                        up * pathFactor * bounds.gradient(radius) * rho,
                        m * lambda() * radius));
    }

    @Override
    public double fastestStep(double radius) {
        double remainder = bounds.curvature(radius) * bounds.initialResidual();
        return STEP_SHARE * Math.min(1 / (width() * (largestEigenvalue() + lambda() / 2)), lambda() / (4 * remainder));
    }

    /** The rate does not depend on ν, so that the largest is the fastest. */
    @Override
    public double largestStep(double radius) {
        return fastestStep(radius);
    }

    @Override
    public double lnFactor(double radius, double stepSize) {
        return PhasePlane.lnContraction(stepSize, width(), lambda() / 2) / 2;
    }

    @Override
    public double smallestEigenvalue(double radius) {
        return lambda() / 2;
    }
}
