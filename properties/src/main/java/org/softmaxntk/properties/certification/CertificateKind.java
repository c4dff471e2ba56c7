package org.softmaxntk.properties.certification;

import java.util.List;
import java.util.Optional;
import org.softmaxntk.theorems.certificate.KnownStart;

/** A theorem that a search may certify by. */
public interface CertificateKind {
    /** As the theorems are called: S2, S, K2, … */
    String name();

    /** The step sizes to try, as shares of 1/(mΛ): the largest first, as it takes the fewest steps. */
    List<Double> shares();

    /**
     * The first number of steps of size {@code stepSize}, at most {@link Task#mostSteps}, after which the loss is promised;
     * a theorem that has a step size of its own may take that.
     *
     * @param known of the candidate's start
     */
    Optional<Certified> certify(Task task, Candidate candidate, KnownStart known, double stepSize);

    /** What is asked for where an order of magnitude will do: the same, unless every step costs something. */
    default Task estimated(Task task) {
        return task;
    }

    /** The promised ‖F(τ) − Y‖² for τ = 0, …, T of what was certified. */
    List<Double> promisedLosses(KnownStart known, Certified certified);
}
