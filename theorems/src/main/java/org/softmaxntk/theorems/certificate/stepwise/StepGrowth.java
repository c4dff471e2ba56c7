package org.softmaxntk.theorems.certificate.stepwise;

import org.softmaxntk.theorems.certificate.start.CertifiedStart;

/**
 * The lines of {@link StepwiseRecursion} that single pairs and the Taylor remainder of a step from τ to τ + 1 obey: step 4
 * of its proof, and the drift of the kernel up to τ.
 *
 * @param start what the sizes are those of
 * @param state bounds at τ
 * @param eta η
 * @param residual V at τ
 */
record StepGrowth(CertifiedStart start, StepState state, double eta, double residual) {
    /** R⁺ = R + ηG·e^{2E}(cosh 2R/cosh R)·V. */
    double odd() {
        double R = state.odd();
        double growth = Math.exp(2 * state.even()) * Math.cosh(2 * R) / Math.cosh(R);
        return start.up() * (R + eta * start.sizes().gradient() * growth * residual);
    }

    /** E⁺ = E + ηG_ε·e^{2E}·2R·V. */
    double even() {
        double growth = Math.exp(2 * state.even()) * 2 * state.odd();
        return start.up() * (state.even() + eta * start.sizes().evenGradient() * growth * residual);
    }

    /** e_n = ½mη²(1 + tanh R⁺)√d_out·s·e^{R⁺+2E⁺}‖X‖²·J, J = vᵀH(τ)v. */
    double remainder(double gradientEnergy) {
        double odd = odd();
        double largest = start.sizes().largestFeature() * Math.exp(odd + 2 * even());
        double curvature = (1 + Math.tanh(odd))
                * Math.sqrt(start.outputs())
                * largest
                * start.sizes().inputNorm();
        return start.up() * 0.5 * start.width() * eta * eta * curvature * gradientEnergy;
    }

    /** μ(R, E) = 6e^{4E}R²K₂ + (e^{4E} − 1)K₁ ≥ ‖H(τ) − H(0)‖. */
    double drift() {
        double exponent = 4 * state.even();
        double squares = 6
                * Math.exp(exponent)
                * state.odd()
                * state.odd()
                * start.sizes().second();
        return start.up() * (squares + Math.expm1(exponent) * start.sizes().first());
    }
}
