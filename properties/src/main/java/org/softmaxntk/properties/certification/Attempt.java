package org.softmaxntk.properties.certification;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.softmaxntk.model.network.Initialisation;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.theorems.certificate.KnownStart;

/**
 * One start of a task, with what certificates know of it: several theorems and step sizes, and other widths as an
 * extrapolation. Cost O(N²m + N³), and O(N² + m·n·d_in²) for each step that a certificate follows.
 */
final class Attempt {
    /** Where extrapolation to more neurons or more steps ends. */
    private static final int FARTHEST = 1 << 30;

    private final Task task;
    private final Candidate candidate;
    private final KnownStart start;

    private Attempt(Task task, Candidate candidate, KnownStart start) {
        this.task = task;
        this.candidate = candidate;
        this.start = start;
    }

    static Attempt at(Task task, Candidate candidate) {
        return at(task, candidate, new Starts(task));
    }

    /** The same from starts that are shared. */
    static Attempt at(Task task, Candidate candidate, Starts starts) {
        return new Attempt(task, candidate, starts.at(candidate));
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

    /** By the first theorem that does, with the largest step size that does. */
    Optional<Certified> certify(List<CertificateKind> kinds) {
        return kinds.stream()
                .map(kind -> certify(task, candidate, start, kind))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Certified> certify(Task task, Candidate of, KnownStart known, CertificateKind kind) {
        return kind.shares().stream()
                .map(share -> certify(task, of, known, kind, share))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Certified> certify(
            Task task, Candidate of, KnownStart known, CertificateKind kind, double share) {
        double eta = stepSize(known, share);
        return eta > 0 && eta < Double.POSITIVE_INFINITY ? kind.certify(task, of, known, eta) : Optional.empty();
    }

    /**
     * The first of 2, 4, 8, … times the width that would be certified, if its spectrum and its sizes were those of this start:
     * an order of magnitude, no promise. By bisection, as then more neurons never bound worse.
     */
    OptionalInt extrapolatedWidth(List<CertificateKind> kinds) {
        int most = doublings();
        if (most == 0 || !wouldDo(candidate.width() << most, kinds)) {
            return OptionalInt.empty();
        }
        int low = 0;
        int high = most;
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (wouldDo(candidate.width() << middle, kinds)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return OptionalInt.of(candidate.width() << high);
    }

    /** How often the width can be doubled. */
    private int doublings() {
        int doublings = 0;
        for (int width = candidate.width(); width <= FARTHEST / 2; width *= 2) {
            doublings++;
        }
        return doublings;
    }

    private boolean wouldDo(int width, List<CertificateKind> kinds) {
        Candidate wider = new Candidate(candidate.sigma(), width);
        KnownStart known = start.extrapolatedTo(width);
        return kinds.stream()
                .anyMatch(kind ->
                        certify(kind.estimated(task), wider, known, kind).isPresent());
    }

    /**
     * The first power of two of steps in which the kernel's own path comes to the loss, at the largest step size; empty if it
     * does not in 2³⁰.
     */
    OptionalInt pathSteps() {
        int enough = 1;
        while (!comesThere(enough) && enough < FARTHEST) {
            enough *= 2;
        }
        return comesThere(enough) ? OptionalInt.of(enough) : OptionalInt.empty();
    }

    private boolean comesThere(int steps) {
        return start.pathResidual(stepSize(start, 1), steps) <= Math.sqrt(task.loss());
    }

    /** A share of 1/(mΛ), a little less. */
    private static double stepSize(KnownStart known, double share) {
        return share / known.width() / known.largestEigenvalue() * (1 - 1e-9);
    }
}
