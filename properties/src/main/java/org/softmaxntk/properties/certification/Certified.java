package org.softmaxntk.properties.certification;

import org.softmaxntk.theorems.certificate.StepwiseBound;

/**
 * A start, a step size and a number of steps for which the loss is reached for certain.
 *
 * @param candidate σ and m
 * @param stepSize η
 * @param smallestEigenvalue ≤ λ_min(H(0))
 * @param largestEigenvalue ≥ λ_max(H(0))
 * @param promise what holds after the last step
 */
public record Certified(
        Candidate candidate,
        double stepSize,
        double smallestEigenvalue,
        double largestEigenvalue,
        StepwiseBound promise) {
    /** T. */
    public int steps() {
        return promise.step();
    }
}
