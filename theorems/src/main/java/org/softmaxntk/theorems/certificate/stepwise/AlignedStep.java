package org.softmaxntk.theorems.certificate.stepwise;

import org.softmaxntk.theorems.certificate.start.CertifiedStart;
import org.softmaxntk.theorems.certificate.start.PairTravel;
import org.softmaxntk.theorems.certificate.start.PathNorms;
import org.softmaxntk.theorems.certificate.start.StartSizes;

/**
 * The lines of {@link AlignedCertificate} for one τ, in the letters of its theorem: from bounds at τ and the kernel's own
 * path to what the next state is made of. Everything is enlarged by {@link CertifiedStart#up}.
 */
final class AlignedStep {
    private final CertifiedStart start;
    private final StartSizes sizes;
    private final PathNorms norms;
    private final PairTravel travel;
    private final AlignedState state;
    private final double eta;
    private final double up;
    private final int m;
    /** D. */
    private final double D;
    /** D + δ: outputs that are read off the path are off by δ. */
    private final double off;
    /** E. */
    private final double E;
    /** Δ, Δ̄: how far odd parts are from the path's, the farthest and in the mean. */
    private final double farthestOff;

    private final double meanOff;
    private final double V;
    private final double R;
    private final double r;
    /** κ = e^{2E}cosh R − 1. */
    private final double kappa;

    AlignedStep(
            CertifiedStart start,
            PathNorms norms,
            PairTravel travel,
            AlignedState state,
            double eta,
            double laterResidual) {
        this.start = start;
        this.sizes = start.sizes();
        this.norms = norms;
        this.travel = travel;
        this.state = state;
        this.eta = eta;
        this.up = start.up();
        this.m = start.width();
        this.D = state.distance();
        this.off = D + start.path().startError();
        this.E = state.even();
        this.meanOff = up * (state.pushed() + norms.travelGain() * state.forcing()) / m;
        this.farthestOff = farthestOff();
        this.V = residual(laterResidual);
        this.R = up * Math.min(state.pathLength(), travel.farthest() / m + farthestOff);
        this.r = up * (norms.travelled() / m + meanOff);
        this.kappa = up * (Math.expm1(2 * E) + Math.exp(2 * E) * 2 * square(Math.sinh(R / 2)));
    }

    private static double square(double number) {
        return number * number;
    }

    /** Δ = (min(G·S_D, √P(b + ϕX̄)) + min(S_B, √P·b))/m. */
    private double farthestOff() {
        double rootPairs = Math.sqrt(m / 2.0);
        double byOutputs = Math.min(sizes.gradient() * state.apart(), rootPairs * meanOff * m);
        return up * (byOutputs + Math.min(state.singles(), rootPairs * state.pushed())) / m;
    }

    /** V = min(ℓ + D, (ℓ² + 2Q + D²)^{½}), Q = α·b + ℓ·a + ½(S₁ − ℓ(2τ)²S₂). */
    private double residual(double laterResidual) {
        double least = square(laterResidual / up) * state.weights() / up;
        double q = norms.energy() * state.pushed()
                + norms.residual() * state.aligned()
                + 0.5 * Math.max(0, state.squares() * up - least);
        double aligned = Math.sqrt(up * (square(norms.residual()) + 2 * q + D * D));
        return up * Math.min(norms.residual() + D, aligned);
    }

    double residual() {
        return V;
    }

    double odd() {
        return R;
    }

    /** A = α + min(√Λ·D, b_m·C' + x_m·C + √Λ·δ). */
    double energy() {
        double root = Math.sqrt(start.path().largestEigenvalue());
        double forced = state.mostPush() * state.steepDecays()
                + state.mostForcing() * state.decays()
                + root * start.path().startError();
        return up * (norms.energy() + Math.min(root * D, forced));
    }

    /** p_x. */
    private double outputs() {
        return up * (norms.outputNorm() + sizes.outputScale() * off) / m;
    }

    /** p_∞. */
    private double largestOutput() {
        return up * Math.min((norms.largestOutput() + off) / m, Math.tanh(R));
    }

    /** Γ. */
    double even() {
        return up * Math.exp(2 * E) * (sinhRatio(R) * sizes.evenGradient() * r + Math.cosh(R) * outputs());
    }

    /** β_p. */
    private double signs() {
        return up * Math.exp(2 * E) * sinhRatio(R) * largestOutput() * sizes.evenGradient() * r;
    }

    /** β_φ. */
    private double apart() {
        double half = sinhRatio(R / 2);
        return up * Math.exp(E) * half * half / 2 * R * sizes.spread() * r;
    }

    /** β. */
    double changed() {
        double ratio = E == 0 ? 1 : Math.expm1(E) / E;
        double common = Math.exp(E) * Math.cosh(R) * ratio * sizes.spread() * state.evenMean(); // β_ψ
        return up * (signs() + common + apart());
    }

    /** b_V ≥ ‖Bᵀv‖/√P. */
    double push() {
        double e2 = state.evenMean();
        double turned = Math.min(E * travel.meanTurn(), e2 * travel.largestTurn()) + sizes.evenGradient() * e2 * off;
        double mean = Math.sqrt(start.path().largestEigenvalue())
                * (sizes.featureSpread() + kappa * sizes.outputScale())
                * e2
                * V;
        double parts = signs() * V + turned + kappa * sizes.evenGradient() * e2 * V + up * mean + apart() * V;
        return up * Math.min(changed() * V, up * parts);
    }

    /** g_V ≥ ‖J^{εᵀ}v‖/√P. */
    double evenPush() {
        double parts = travel.meanEven() / m
                + kappa * (sizes.evenGradient() * r + outputs()) * V
                + sizes.evenGradient() * r * off
                + travel.largestTurn() * meanOff
                + (norms.outputNorm() + sizes.outputScale() * (V + off)) * off / m;
        return up * Math.min(even() * V, up * parts);
    }

    /** g_∞ ≥ ‖J_r^{εᵀ}v‖ for every r. */
    private double largestEvenPush() {
        double g = sizes.gradient();
        double parts = travel.largestEven() / m
                + kappa * (sizes.evenGradient() * R + g * largestOutput()) * V
                + sizes.evenGradient() * R * off
                + travel.largestTurn() * farthestOff
                + g * (norms.largestOutput() + V + off) * off / m;
        return up * Math.min(sizes.evenGradient() * Math.exp(2 * E) * 2 * R * V, up * parts);
    }

    /** k = e^{2E}cosh 2R/cosh R. */
    private double growth() {
        return up * Math.exp(2 * E) * Math.cosh(2 * R) / Math.cosh(R);
    }

    /** M⁺ = M + ηG·k·V. */
    double nextPathLength() {
        return up * (state.pathLength() + eta * sizes.gradient() * growth() * V);
    }

    /** R⁺ ≥ ‖o_r‖ up to the next step. */
    double nextOdd() {
        return up * Math.min(nextPathLength(), R + eta * sizes.gradient() * growth() * V);
    }

    /** E⁺ = E + ηg_∞. */
    double nextEven() {
        return up * (E + eta * largestEvenPush());
    }

    /** h(k − 1)G·V, k − 1 = (e^{2E} − 1) + e^{2E}(2c + 1)(c − 1)/c with c = cosh R. */
    double single() {
        double c = Math.cosh(R);
        double beyond = Math.expm1(2 * E) + Math.exp(2 * E) * (2 * c + 1) * 2 * square(Math.sinh(R / 2)) / c;
        return up * eta * m * beyond * sizes.gradient() * V;
    }

    /** e_n: the less of theorem L4's two forms, with J_o = A + b_V and J_ε = g_V. */
    double remainder() {
        double odd = nextOdd();
        double even = nextEven();
        double jo = energy() + push();
        double je = evenPush();
        double spread = Math.exp(2 * even);
        double g0 = spread * Math.cosh(2 * odd) / Math.cosh(odd);
        double g1 = spread * 2 * Math.tanh(odd);
        double third = g1 * (jo * jo + je * je)
                + 2 * g0 * jo * je
                + 2 * spread * (jo * Math.sinh(odd) + je * Math.cosh(odd)) * (g0 * jo + g1 * je);
        double second = (1 + Math.tanh(odd)) * Math.exp(odd + 2 * even) * (jo * jo + je * je);
        double scale = Math.sqrt(start.outputs()) * sizes.largestFeature() * sizes.inputNorm();
        return up * 0.5 * m * eta * eta * scale * Math.min(second, up * third);
    }

    /** μ(R, E) = 6e^{4E}R²K₂ + (e^{4E} − 1)K₁. */
    double drift() {
        return up * (6 * Math.exp(4 * E) * R * R * sizes.second() + Math.expm1(4 * E) * sizes.first());
    }

    /** sh = sinh R/R. */
    private static double sinhRatio(double R) {
        return R == 0 ? 1 : Math.sinh(R) / R;
    }
}
