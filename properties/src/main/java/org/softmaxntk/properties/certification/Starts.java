package org.softmaxntk.properties.certification;

import java.util.LinkedHashMap;
import java.util.Map;
import org.softmaxntk.theorems.certificate.KnownStart;

/**
 * Starts of one task and seed that searches by several theorems share: the last few, as each takes an eigendecomposition.
 * Not safe for several threads.
 */
final class Starts {
    /** Numbers held: some hundred megabytes. */
    private static final double MOST_NUMBERS = 3e7;

    private final Task task;
    private final Map<Candidate, KnownStart> recent;

    Starts(Task task) {
        this.task = task;
        int most = (int) Math.min(64, 1 + MOST_NUMBERS / task.size() / task.size());
        this.recent = new LinkedHashMap<>(most, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Candidate, KnownStart> eldest) {
                return size() > most;
            }
        };
    }

    KnownStart at(Candidate candidate) {
        KnownStart known = recent.get(candidate);
        if (known == null) {
            known = KnownStart.of(Attempt.network(task, candidate), task.data());
            recent.put(candidate, known);
        }
        return known;
    }
}
