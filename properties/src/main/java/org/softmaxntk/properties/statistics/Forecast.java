package org.softmaxntk.properties.statistics;

import java.util.OptionalLong;

/**
 * How many more trials would decide, if the observed frequency p̂ persisted.
 *
 * <p>The e-process is run forward on the expected outcomes: the least T > t with e(p̂T, (1−p̂)T) ≥ 1/α, on the side of p₀
 * where p̂ lies. ln e = T·KL(p̂‖p₀) − ½ ln T + … first falls, then rises, so that it crosses ln(1/α) > 0 once: doubling,
 * then bisection. A forecast: p is not p̂, and outcomes scatter about their expectation.
 */
final class Forecast {
    /** As many trials as doubles can count with room to spare. */
    static final long HORIZON = 1_000_000_000_000_000L;

    private Forecast() {}

    static OptionalLong furtherTrials(Evidence evidence, double level) {
        if (evidence.trials() == 0) {
            return OptionalLong.empty();
        }
        long undecided = evidence.trials();
        long decided = undecided;
        while (!decides(evidence, decided, level)) {
            undecided = decided;
            decided *= 2;
            if (decided > HORIZON) {
                return OptionalLong.empty();
            }
        }
        while (decided - undecided > 1) {
            long middle = undecided + (decided - undecided) / 2;
            if (decides(evidence, middle, level)) {
                decided = middle;
            } else {
                undecided = middle;
            }
        }
        return OptionalLong.of(Math.max(1, decided - evidence.trials()));
    }

    private static boolean decides(Evidence evidence, long trials, double level) {
        double growth = (double) trials / evidence.trials();
        double successes = evidence.successes() * growth;
        double failures = (evidence.trials() - evidence.successes()) * growth;
        SequentialTest test = evidence.test();
        double ln = Math.max(test.lnEvidenceAgainst(successes, failures), test.lnEvidenceFor(successes, failures));
        return Evidence.pValue(ln) <= level;
    }
}
