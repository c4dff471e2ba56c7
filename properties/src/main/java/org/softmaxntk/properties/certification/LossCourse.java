package org.softmaxntk.properties.certification;

import java.util.List;
import org.softmaxntk.theorems.certificate.KnownStart;

/**
 * The loss ‖F(τ) − Y‖² for τ = 0, …, T under what was promised of it.
 *
 * @param promised T + 1 upper bounds
 * @param measured T + 1 values
 */
public record LossCourse(List<Double> promised, List<Double> measured) {
    public LossCourse {
        promised = List.copyOf(promised);
        measured = List.copyOf(measured);
    }

    /** Cost that of the bounds once more. */
    public static LossCourse of(Task task, Certified certified, Confirmation confirmation) {
        KnownStart known = KnownStart.of(Attempt.network(task, certified.candidate()), task.data());
        return new LossCourse(certified.kind().promisedLosses(known, certified), confirmation.losses());
    }
}
