package org.softmaxntk.theorems.certificate.stepwise;

import org.softmaxntk.theorems.certificate.start.CertifiedStart;
import org.softmaxntk.theorems.certificate.start.PathNorms;
import org.softmaxntk.theorems.certificate.start.StartSizes;

/**
 * How far the Jacobians J^o = A₀ + B and J^ε have come from A₀ and 0 at a point of the run, B = B_d + B_φ: steps 1 and 3 of
 * the proof of {@link StepwiseRecursion}.
 *
 * @param energy A ≥ (vᵀH(0)v)^{½} = ‖A₀ᵀv‖/√P
 * @param even Γ ≥ ‖J^ε‖/√P
 * @param odd β ≥ ‖B‖/√P
 * @param decaying β_d ≥ ‖B_d‖/√P
 * @param crossed m_φ ≥ ‖A₀B_φᵀ + B_φA₀ᵀ‖/P
 */
record JacobianChange(double energy, double even, double odd, double decaying, double crossed) {
    static JacobianChange of(CertifiedStart start, PathNorms norms, StepState state) {
        StartSizes sizes = start.sizes();
        double up = start.up();
        double R = state.odd();
        double D = state.distance();
        double error = D + start.path().startError();
        double grown = Math.exp(state.even()); // e^E
        double r = up * (norms.travelled() + state.pushed() + norms.travelGain() * state.forcing()) / start.width();
        double px = up * (norms.outputNorm() + sizes.outputScale() * error) / start.width(); // p_x
        double pMax = up * Math.min((norms.largestOutput() + error) / start.width(), Math.tanh(R)); // p_∞
        double signs = grown * grown * sinhRatio(R) * pMax * sizes.evenGradient() * r; // β_p
        double common = grown * Math.cosh(R) * expRatio(state.even()) * sizes.spread() * state.evenMean(); // β_ψ
        double apart = grown * coshRatio(R) * R * sizes.spread() * r; // β_φ
        return new JacobianChange(
                up * (norms.energy() + Math.sqrt(start.path().largestEigenvalue()) * D),
                up * grown * grown * (sinhRatio(R) * sizes.evenGradient() * r + Math.cosh(R) * px),
                up * (signs + common + apart),
                up * (signs + common),
                up * 4 * grown * coshRatio(R) * sizes.quadratic() * r * r);
    }

    /** sh = sinh R/R. */
    private static double sinhRatio(double R) {
        return R == 0 ? 1 : Math.sinh(R) / R;
    }

    /** c_R = (cosh R − 1)/R² = ½(sinh(R/2)/(R/2))². */
    private static double coshRatio(double R) {
        double half = sinhRatio(R / 2);
        return half * half / 2;
    }

    /** (e^E − 1)/E. */
    private static double expRatio(double E) {
        return E == 0 ? 1 : Math.expm1(E) / E;
    }

    /** J = ‖J^{oᵀ}v‖² + ‖J^{εᵀ}v‖², over P, at most (A + βV)² + Γ²V²: = vᵀH(τ)v = ‖∇L‖²/m. */
    double gradientEnergy(double residual) {
        double oddPart = energy + odd * residual;
        return oddPart * oddPart + even * even * residual * residual;
    }

    /** β_d·A + (β² + Γ²)V + m_φ·V: what of (H(τ) − H(0))v does not come as A₀B_dᵀv. */
    double forcing(double residual) {
        return decaying * energy + (odd * odd + even * even) * residual + crossed * residual;
    }
}
