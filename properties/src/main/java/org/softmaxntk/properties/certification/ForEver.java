package org.softmaxntk.properties.certification;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.softmaxntk.theorems.certificate.KnownStart;
import org.softmaxntk.theorems.certificate.forever.ContractionCertificate;
import org.softmaxntk.theorems.certificate.forever.ConvergenceForm;

/**
 * Certificates that every step of descent contracts: by their own step size, whatever share is asked for.
 *
 * @param name of the theorem
 * @param form which
 */
record ForEver(String name, ConvergenceForm form) implements CertificateKind {
    @Override
    public List<Double> shares() {
        return List.of(1.0);
    }

    @Override
    public Optional<Certified> certify(Task task, Candidate candidate, KnownStart known, double stepSize) {
        return known.smallestEigenvalue() > 0
                ? known.convergence(form).fastest().flatMap(found -> certified(task, candidate, known, found))
                : Optional.empty();
    }

    private Optional<Certified> certified(
            Task task, Candidate candidate, KnownStart known, ContractionCertificate found) {
        return found.stepsTo(task.loss()).stream()
                .filter(steps -> steps <= task.mostSteps())
                .mapToObj(steps -> new Certified(
                        this,
                        candidate,
                        found.stepSize(),
                        known.smallestEigenvalue(),
                        known.largestEigenvalue(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        found.promise(steps)))
                .findFirst();
    }

    @Override
    public List<Double> promisedLosses(KnownStart known, Certified certified) {
        ContractionCertificate found = known.convergence(form).fastest().orElseThrow();
        return IntStream.rangeClosed(0, certified.steps())
                .mapToObj(step -> found.promise(step).loss())
                .toList();
    }
}
