package org.softmaxntk.theorems.certificate.forever;

import java.util.List;
import org.softmaxntk.theorems.certificate.radius.RadiusBounds;

/**
 * A theorem that makes every step of descent shrink the residual: its conditions on a radius R and a step size η, and what
 * follows from them. λ ≤ λ_min(H(0)) and Λ ≥ λ_max(H(0)) are numbers known for certain, ρ = ‖v(0)‖, h = ηm, and μ, γ, C, q those
 * of {@link RadiusBounds}.
 *
 * <p>Every condition increases with η, so that a step size below a certified one is certified too. Cost O(1).
 */
sealed interface Contraction permits HalvedEigenvalue, PhasePlane {
    RadiusBounds bounds();

    /** In the order of the theorem; all must be met. Those on η are met by η = 0. */
    List<Condition> conditions(double radius, double stepSize);

    /** The step size that contracts fastest within R; 0 or less if there is none. */
    double fastestStep(double radius);

    /** The largest step size certified within R, a little less; 0 or less if there is none. */
    double largestStep(double radius);

    /** ≥ ln(‖v(τ + 1)‖/‖v(τ)‖) as promised, below 0; where the conditions are met. */
    double lnFactor(double radius, double stepSize);

    /** ≤ λ_min(H(τ)), at least 0; where the conditions are met. */
    double smallestEigenvalue(double radius);

    /** λ. */
    default double lambda() {
        return bounds().start().path().smallestEigenvalue();
    }

    /** Λ. */
    default double largestEigenvalue() {
        return bounds().start().path().largestEigenvalue();
    }

    /** m. */
    default int width() {
        return bounds().start().width();
    }
}
