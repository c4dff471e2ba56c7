package org.softmaxntk.properties.statistics;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The exact probability that a sequential rule ever fires within a horizon, over all 2^T paths at once.
 *
 * <p>What the evidence will be depends on the counts and on what was reached before; a path that has not fired yet is
 * followed, one that has is not. So paths with equal evidence are merged.
 */
final class AllPaths {
    private AllPaths() {}

    static double probabilityOfEver(Predicate<Evidence> fires, Evidence start, int horizon, double p) {
        Map<Long, Double> silent = Map.of(0L, 1.0);
        double fired = 0;
        for (int t = 1; t <= horizon; t++) {
            Map<Long, Double> next = new HashMap<>();
            for (Map.Entry<Long, Double> path : silent.entrySet()) {
                for (boolean success : new boolean[] {true, false}) {
                    double mass = path.getValue() * (success ? p : 1 - p);
                    long successes = path.getKey() + (success ? 1 : 0);
                    if (fires.test(at(start, t - 1, path.getKey()).after(success))) {
                        fired += mass;
                    } else {
                        next.merge(successes, mass, Double::sum);
                    }
                }
            }
            silent = next;
        }
        return fired;
    }

    /** The counts alone decide whether a silent path fires, as no maximum of its past was large enough. */
    private static Evidence at(Evidence start, long trials, long successes) {
        return new Evidence(start.test(), trials, successes, 0, 0);
    }
}
