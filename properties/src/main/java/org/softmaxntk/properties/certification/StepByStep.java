package org.softmaxntk.properties.certification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import org.softmaxntk.theorems.certificate.KnownStart;
import org.softmaxntk.theorems.certificate.promise.StepwiseBound;
import org.softmaxntk.theorems.certificate.stepwise.PromisedSteps;

/**
 * Certificates that bound one step after the other.
 *
 * @param name of the theorem
 * @param steps the bounds of a start for a step size
 * @param shares of 1/(mΛ)
 */
record StepByStep(String name, BiFunction<KnownStart, Double, PromisedSteps> steps, List<Double> shares)
        implements CertificateKind {
    /** Once the bounds have grown by that much above their least they do not fall again. */
    private static final double TURNED = 1.1;

    @Override
    public Optional<Certified> certify(Task task, Candidate candidate, KnownStart known, double stepSize) {
        double kept = Math.max(0, 1 - stepSize * known.width() * known.smallestEigenvalue());
        return reached(task, steps.apply(known, stepSize), kept)
                .map(promise -> new Certified(
                        this,
                        candidate,
                        stepSize,
                        known.smallestEigenvalue(),
                        known.largestEigenvalue(),
                        OptionalDouble.empty(),
                        OptionalDouble.of(promise.kernelPathDistance()),
                        promise));
    }

    /**
     * The first promise of the loss; given up when the kernel's own path does not come there, when the bounds turn, or when the
     * distance from the path leaves no room for what the path has left at its end, however fast it shrinks: its bound falls by no
     * more than the factor 1 − hλ a step.
     *
     * @param kept 1 − hλ
     */
    private static Optional<StepwiseBound> reached(Task task, PromisedSteps steps, double kept) {
        double residual = Math.sqrt(task.loss());
        double leastOfPath = steps.pathResidual(task.mostSteps());
        if (steps.hasFailed() || leastOfPath > residual) {
            return Optional.empty();
        }
        double least = Double.POSITIVE_INFINITY;
        while (!steps.hasFailed()) {
            StepwiseBound promise = steps.advance();
            if (promise.loss() <= task.loss()) {
                return Optional.of(promise);
            }
            least = Math.min(least, promise.residual());
            if (promise.step() >= task.mostSteps()
                    || promise.residual() > TURNED * least
                    || Math.hypot(
                                    leastOfPath,
                                    promise.kernelPathDistance() * Math.pow(kept, task.mostSteps() - promise.step()))
                            > residual) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    @Override
    public Task estimated(Task task) {
        return task.withLittlePatience();
    }

    @Override
    public List<Double> promisedLosses(KnownStart known, Certified certified) {
        PromisedSteps bounds = steps.apply(known, certified.stepSize());
        List<Double> losses = new ArrayList<>();
        while (losses.size() <= certified.steps()) {
            losses.add(bounds.advance().loss());
        }
        return losses;
    }
}
