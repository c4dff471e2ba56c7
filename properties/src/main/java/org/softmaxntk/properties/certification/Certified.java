package org.softmaxntk.properties.certification;

import java.util.OptionalDouble;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.theorems.certificate.promise.Promise;

/**
 * A start, a step size and a number of steps for which the loss is reached for certain.
 *
 * @param kind by which theorem
 * @param candidate σ and m
 * @param stepSize η
 * @param smallestEigenvalue ≤ λ_min(H(0))
 * @param largestEigenvalue ≥ λ_max(H(0))
 * @param theta θ, the distance from the kernel's path over the initial residual, where the theorem has one
 * @param kernelPathDistance ≥ ‖(F(T) − Y) − v_lin(T)‖, where the theorem promises it
 * @param promise what holds after the last step
 */
public record Certified(
        CertificateKind kind,
        Candidate candidate,
        double stepSize,
        double smallestEigenvalue,
        double largestEigenvalue,
        OptionalDouble theta,
        OptionalDouble kernelPathDistance,
        Promise promise) {
    /** W(0) and A: the same seed gives the same first weights. */
    public SoftmaxNetwork start(Task task) {
        return Attempt.network(task, candidate);
    }

    /** T. */
    public int steps() {
        return promise.step();
    }
}
