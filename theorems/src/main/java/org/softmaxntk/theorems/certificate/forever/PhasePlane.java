package org.softmaxntk.theorems.certificate.forever;

import java.util.List;
import org.softmaxntk.theorems.certificate.radius.RadiusBounds;

/**
 * Descent converges where the path's length and the residual stay below a curve in their phase plane.
 *
 * <p><b>Theorem.</b> Let F(0) = 0, λ > 0, ν > 0 and R > 0 (R ≤ ½ where the bounds ask for it) with (a) μ(R) < λ − ν, (b) η ≤
 * 1/(m(Λ + μ(R))) and η ≤ 2ν/(C(R)ρ), (c) γ(R)ρ ≤ mR(λ − ν − q·μ(R)), q = ⅓ where μ(uR) ≤ u²μ(R) for 0 ≤ u ≤ 1, q = ½ where
 * μ(uR) ≤ u·μ(R). Then with ω = λ − ν − μ(R), for all τ: ‖v(τ)‖ ≤ (1 − hω)^τρ, every (odd) path is at most R, and
 * λ_min(H(τ)) ≥ λ − μ(R).
 *
 * <p><b>Proof.</b> Let M_τ = h Σ_{σ<τ}‖v(σ)‖, M_* = mR/γ(R), and Ψ(M) = ρ − (λ − ν)M + μ(R)∫₀^M (y/M_*)^p dy, p = 2 or 1,
 * which is convex, with Ψ' between −(λ − ν) and −ω < 0 on [0, M_*], and Ψ(M_*) = ρ − M_*(λ − ν − q·μ(R)) ≤ 0 by (c). Let M₁
 * ≤ M_* be its root. Induct over ‖v(τ)‖ ≤ Ψ(M_τ), M_τ ≤ M₁, ‖v(τ)‖ ≤ ρ. As Ψ(M_τ) ≤ (λ − ν)(M₁ − M_τ) by the slope, M_{τ+1}
 * = M_τ + h‖v(τ)‖ ≤ M_τ + h(λ − ν)(M₁ − M_τ) ≤ M₁, as h(λ − ν) ≤ 1. So the paths, step τ included, are at most R_τ =
 * γ(R)M_τ/m ≤ R, and the bounds hold at τ and along the step: nothing in them depends on what comes after v(τ). The
 * eigenvalues of H(τ) lie between λ − μ(R_τ) and Λ + μ(R), with μ(R_τ) ≤ μ(R)(M_τ/M_*)^p, and ‖e‖ ≤ ½hη·C(R)‖v‖² ≤ hν‖v‖.
 * With ΔM = h‖v‖: ‖v⁺‖ ≤ ‖v‖ − (λ − ν − μ(R_τ))ΔM ≤ Ψ(M_τ) + Ψ'(M_τ)ΔM ≤ Ψ(M_{τ+1}) by convexity, and ‖v⁺‖ ≤ (1 − hω)‖v‖. ∎
 *
 * <p>ν is taken as small as η allows: ν = ½ηC(R)ρ. For a radius the rate hω is greatest at ν = min{(λ − μ)/2, C·ρ/(2m(Λ + μ)), λ
 * − q·μ − γρ/(mR)}: η grows with ν up to the second, hω = 2mν(λ − μ − ν)/(Cρ) up to the first, and (c) ends at the third.
 *
 * @param bounds μ, γ, C, q
 */
record PhasePlane(RadiusBounds bounds) implements Contraction {
    private static final double STEP_SHARE = 1 - 1e-9;

    /** ν = ½ηC(R)ρ. */
    private double remainder(double radius, double stepSize) {
        return bounds.start().up() * 0.5 * stepSize * bounds.curvature(radius) * bounds.initialResidual();
    }

    /** ω, rounded down; below 0 where (a) fails. */
    private double rate(double radius, double stepSize) {
        return Math.nextDown(lambda() - bounds.start().up() * (remainder(radius, stepSize) + bounds.drift(radius)));
    }

    @Override
    public List<Condition> conditions(double radius, double stepSize) {
        double up = bounds.start().up();
        double m = width();
        double mu = bounds.drift(radius);
        double nu = remainder(radius, stepSize);
        double force = Math.nextDown(lambda() - up * (nu + bounds.driftShare() * mu)); // λ − ν − qμ
        return List.of(
                new Condition("0 < R ≤ ½", radius, radius > 0 ? RadiusBounds.LARGEST_RADIUS : 0),
                new Condition("(a) μ(R) + ½ηC(R)ρ < λ", Math.nextUp(up * (mu + nu)), lambda()),
                new Condition("(b) ηm(Λ + μ(R)) ≤ 1", up * stepSize * m * (largestEigenvalue() + mu), 1),
                new Condition(
                        "(c) γ(R)ρ ≤ mR(λ − ½ηC(R)ρ − qμ(R))",
                        up * bounds.gradient(radius) * bounds.initialResidual(),
                        m * radius * Math.max(0, force)));
    }

    @Override
    public double fastestStep(double radius) {
        return step(radius, (lambda() - bounds.drift(radius)) / 2);
    }

    @Override
    public double largestStep(double radius) {
        return step(radius, lambda() - bounds.drift(radius));
    }

    /** With ν at most {@code mostRemainder}. */
    private double step(double radius, double mostRemainder) {
        double m = width();
        double mu = bounds.drift(radius);
        double largest = 1 / (m * (largestEigenvalue() + mu));
        double remainder = bounds.curvature(radius) * bounds.initialResidual(); // 2ν/η
        double pull = bounds.gradient(radius) * bounds.initialResidual() / (m * radius);
        double nu = Math.min(mostRemainder, lambda() - bounds.driftShare() * mu - pull);
        return STEP_SHARE * (remainder == 0 ? largest : Math.min(largest, 2 * nu / remainder));
    }

    @Override
    public double lnFactor(double radius, double stepSize) {
        return lnContraction(stepSize, width(), rate(radius, stepSize));
    }

    /** ln(1 − ηm·rate), rounded up. */
    static double lnContraction(double stepSize, int width, double rate) {
        double share = Math.nextDown(Math.nextDown(stepSize * width) * rate);
        return Math.nextUp(Math.nextUp(Math.log1p(-Math.min(1, share))));
    }

    @Override
    public double smallestEigenvalue(double radius) {
        return Math.max(0, Math.nextDown(lambda() - bounds.drift(radius)));
    }
}
