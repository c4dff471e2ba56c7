package org.softmaxntk.properties.certification;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.softmaxntk.theorems.certificate.KnownStart;
import org.softmaxntk.theorems.certificate.time.KernelTime;
import org.softmaxntk.theorems.certificate.time.KernelTimeForm;
import org.softmaxntk.theorems.certificate.time.TimedCertificate;

/**
 * Certificates that keep descent near the kernel's path for a time.
 *
 * @param name of the theorem
 * @param form which
 */
record ForATime(String name, KernelTimeForm form) implements CertificateKind {
    /** Times are tried in such steps from the one at which the path alone comes to the loss. */
    private static final double FINENESS = 1.1;

    @Override
    public List<Double> shares() {
        return List.of(1.0, 0.3, 0.1, 0.03, 0.01);
    }

    @Override
    public Optional<Certified> certify(Task task, Candidate candidate, KnownStart known, double stepSize) {
        return certificate(task, known, stepSize)
                .map(found -> new Certified(
                        this,
                        candidate,
                        stepSize,
                        known.smallestEigenvalue(),
                        known.largestEigenvalue(),
                        OptionalDouble.of(found.theta()),
                        OptionalDouble.of(found.kernelPathDistance()),
                        found.promise(found.lastStep())));
    }

    /** For the first T tried that brings the loss; longer times have the larger distances. */
    private Optional<TimedCertificate> certificate(Task task, KnownStart known, double stepSize) {
        KernelTime time = known.kernelTime(form);
        double residual = Math.sqrt(task.loss());
        for (int steps = firstSteps(task, known, stepSize); steps <= task.mostSteps(); steps = later(steps)) {
            Optional<TimedCertificate> found = time.at(stepSize, steps);
            if (found.isEmpty() || found.get().kernelPathDistance() > residual) {
                return Optional.empty();
            }
            if (found.get().promise(steps).loss() <= task.loss()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static int later(int steps) {
        return Math.max(steps + 1, (int) Math.min(Integer.MAX_VALUE, steps * FINENESS));
    }

    /** The first T ≥ 1 at which the kernel's own path is there; more than are followed if it is not. */
    private static int firstSteps(Task task, KnownStart known, double stepSize) {
        double residual = Math.sqrt(task.loss());
        int low = 0;
        int high = task.mostSteps() + 1;
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (known.pathResidual(stepSize, middle) <= residual) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    @Override
    public List<Double> promisedLosses(KnownStart known, Certified certified) {
        TimedCertificate found = known.kernelTime(form)
                .at(certified.stepSize(), certified.steps())
                .orElseThrow();
        return IntStream.rangeClosed(0, certified.steps())
                .mapToObj(step -> found.promise(step).loss())
                .toList();
    }
}
