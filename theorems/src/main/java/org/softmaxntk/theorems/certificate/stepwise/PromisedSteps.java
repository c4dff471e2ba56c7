package org.softmaxntk.theorems.certificate.stepwise;

import org.softmaxntk.theorems.certificate.promise.StepwiseBound;

/**
 * A certificate that bounds descent step by step: what S and its sharpening share.
 *
 * <p>Not safe for several threads.
 */
public interface PromisedSteps {
    /** Another step size from the same start, before the first step. */
    PromisedSteps withStepSize(double other);

    /**
     * As from a start of {@code width} neurons whose spectrum and sizes are this one's: an extrapolation, which promises
     * nothing.
     */
    PromisedSteps extrapolatedTo(int width);

    /** Whether nothing more can be promised: hΛ > 1, sizes whose squares underflow, or R would exceed ½. */
    boolean hasFailed();

    /** The promise for the next τ = 0, 1, …; to be called while nothing {@linkplain #hasFailed() failed}. */
    StepwiseBound advance();

    /** ≥ λ_max(H(0)). */
    double largestEigenvalue();

    /** ≤ λ_min(H(0)), at least 0. */
    double smallestEigenvalue();

    /** ℓ after {@code steps} steps, the residual of the kernel's own path. Cost O(N). */
    double pathResidual(int steps);
}
