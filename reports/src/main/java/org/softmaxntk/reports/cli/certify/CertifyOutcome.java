package org.softmaxntk.reports.cli.certify;

import java.util.Optional;
import java.util.OptionalDouble;
import org.softmaxntk.properties.certification.Certified;
import org.softmaxntk.properties.certification.Confirmation;
import org.softmaxntk.properties.certification.SearchOutcome;
import org.softmaxntk.properties.certification.Task;

/**
 * What {@code certify --json} prints; the components are its keys, what does not apply is null.
 *
 * @param stopped whether the search was ended before it was done, so that narrower or any starts may yet be certified
 * @param reason why nothing was certified
 * @param certificate which theorem: S2, S, K2, C2, …
 * @param lambda ≤ λ_min(H(0))
 * @param lambdaMax ≥ λ_max(H(0))
 * @param sigma σ
 * @param radius no neuron moves farther
 * @param theta θ, where the theorem has one
 * @param width m
 * @param stepSize η
 * @param steps T
 * @param promisedLoss ‖F(T) − Y‖², at most
 * @param promisedDistance ‖(F(T) − Y) − v_lin(T)‖, at most, where the theorem promises it
 * @param promisedEigenvalue λ_min(H(T)), at least; 0 says nothing
 * @param seed of the first weights
 * @param confirmed what training measured
 */
record CertifyOutcome(
        boolean certified,
        boolean stopped,
        String reason,
        String certificate,
        Double lambda,
        Double lambdaMax,
        Double sigma,
        Double radius,
        Double theta,
        Integer width,
        Double stepSize,
        Integer steps,
        Double promisedLoss,
        Double promisedDistance,
        Double promisedEigenvalue,
        Long seed,
        Confirmed confirmed) {
    /**
     * Beside the promises.
     *
     * @param rounding how far finalLoss may be off, training in doubles: {@link Confirmation#lossRounding}
     */
    record Confirmed(
            int steps,
            double finalLoss,
            double maxMovement,
            double kernelPathDistance,
            double minEigenvalue,
            double rounding) {
        static Confirmed of(Confirmation measured) {
            return new Confirmed(
                    measured.steps(),
                    measured.finalLoss(),
                    measured.maxMovement(),
                    measured.kernelPathDistance(),
                    measured.minEigenvalue(),
                    measured.lossRounding());
        }
    }

    static CertifyOutcome of(Task task, SearchOutcome found, Optional<Confirmation> measured) {
        return found.certified()
                .map(certified -> of(
                        task,
                        found.stopped(),
                        certified,
                        measured.map(Confirmed::of).orElse(null)))
                .orElseGet(() -> without(found));
    }

    private static CertifyOutcome of(Task task, boolean stopped, Certified found, Confirmed confirmed) {
        return new CertifyOutcome(
                true,
                stopped,
                null,
                found.kind().name(),
                found.smallestEigenvalue(),
                found.largestEigenvalue(),
                found.candidate().sigma(),
                found.promise().movement(),
                orNull(found.theta()),
                found.candidate().width(),
                found.stepSize(),
                found.steps(),
                found.promise().loss(),
                orNull(found.kernelPathDistance()),
                found.promise().smallestEigenvalue(),
                task.seed(),
                confirmed);
    }

    private static Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static CertifyOutcome without(SearchOutcome found) {
        return new CertifyOutcome(
                false,
                found.stopped(),
                found.reason().orElseThrow(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
