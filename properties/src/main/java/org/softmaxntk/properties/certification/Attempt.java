package org.softmaxntk.properties.certification;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.softmaxntk.model.network.Initialisation;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.theorems.certificate.StepwiseBound;
import org.softmaxntk.theorems.certificate.StepwiseCertificate;

/**
 * One start of a task, with what certificates know of it: several step sizes, and other widths as an extrapolation. Cost
 * O(N²m + N³), and O(N²) for each step that a certificate follows.
 */
final class Attempt {
    /** η·mΛ, the largest first, as it takes the fewest steps; 1 is as large as the theorem allows. */
    private static final List<Double> SHARES = List.of(1.0, 0.3, 0.1, 0.03);

    /** Where extrapolation to more neurons or more steps ends. */
    private static final int FARTHEST = 1 << 30;

    private final Task task;
    private final Candidate candidate;
    private final StepwiseCertificate start;

    private Attempt(Task task, Candidate candidate, StepwiseCertificate start) {
        this.task = task;
        this.candidate = candidate;
        this.start = start;
    }

    static Attempt at(Task task, Candidate candidate) {
        return new Attempt(task, candidate, StepwiseCertificate.of(network(task, candidate), task.data(), 1));
    }

    /** The same seed gives the same first weights. */
    static SoftmaxNetwork network(Task task, Candidate candidate) {
        return Initialisation.symmetric(
                candidate.width(),
                task.data().inputDimension(),
                task.data().outputDimension(),
                candidate.sigma(),
                RandomStream.of(task.seed()).named("certificate"));
    }

    /** By the largest step size that does. */
    Optional<Certified> certify() {
        return SHARES.stream()
                .map(share -> certify(candidate, start, share))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * The first of 2, 4, 8, … times the width that would be certified, if its spectrum and its sizes were those of this start:
     * an order of magnitude, no promise.
     */
    OptionalInt extrapolatedWidth() {
        for (int width = candidate.width(); width <= FARTHEST / 2; ) {
            width *= 2;
            Candidate wider = new Candidate(candidate.sigma(), width);
            StepwiseCertificate extrapolated = start.extrapolatedTo(width);
            if (SHARES.stream()
                    .anyMatch(share -> certify(wider, extrapolated, share).isPresent())) {
                return OptionalInt.of(width);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * The first power of two of steps in which the kernel's own path comes to the loss, at the largest step size; empty if it
     * does not in 2³⁰.
     */
    OptionalInt pathSteps() {
        StepwiseCertificate largest = start.withStepSize(stepSize(candidate, start, SHARES.get(0)));
        int enough = 1;
        while (!comesThere(largest, enough) && enough < FARTHEST) {
            enough *= 2;
        }
        return comesThere(largest, enough) ? OptionalInt.of(enough) : OptionalInt.empty();
    }

    private boolean comesThere(StepwiseCertificate certificate, int steps) {
        return certificate.pathResidual(steps) <= Math.sqrt(task.loss());
    }

    /** A share of 1/(mΛ), a little less. */
    private static double stepSize(Candidate of, StepwiseCertificate known, double share) {
        return share / of.width() / known.largestEigenvalue() * (1 - 1e-9);
    }

    private Optional<Certified> certify(Candidate of, StepwiseCertificate known, double share) {
        double eta = stepSize(of, known, share);
        if (!(eta > 0) || Double.isInfinite(eta)) {
            return Optional.empty();
        }
        StepwiseCertificate certificate = known.withStepSize(eta);
        return reached(certificate)
                .map(promise -> new Certified(
                        of, eta, certificate.smallestEigenvalue(), certificate.largestEigenvalue(), promise));
    }

    /** The first promise of the loss; given up when the kernel's own path does not come there, or its distance is too large. */
    private Optional<StepwiseBound> reached(StepwiseCertificate certificate) {
        double residual = Math.sqrt(task.loss());
        if (certificate.hasFailed() || !comesThere(certificate, task.mostSteps())) {
            return Optional.empty();
        }
        while (!certificate.hasFailed()) {
            StepwiseBound promise = certificate.advance();
            if (promise.loss() <= task.loss()) {
                return Optional.of(promise);
            }
            if (promise.step() >= task.mostSteps() || promise.kernelPathDistance() > residual) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
