package org.softmaxntk.model.benchmark;

import org.softmaxntk.reports.cli.evaluate.Problem;

import java.util.function.Supplier;

/** What training keeps in memory between two steps, as the collector finds it. */
final class Footprint {
    private Footprint() {}

    /** Bytes, off by what the virtual machine does besides. */
    static double ofStep(Shape shape) {
        long before = used();
        Supplier<Object> step = Subjects.step(Problem.of(shape));
        step.get();
        long after = used();
        // Still needed, so that the collector may not take it earlier.
        step.get();
        return Math.max(1, after - before);
    }

    private static long used() {
        Runtime machine = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return machine.totalMemory() - machine.freeMemory();
    }
}
