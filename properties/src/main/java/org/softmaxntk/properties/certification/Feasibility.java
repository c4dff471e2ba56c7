package org.softmaxntk.properties.certification;

import java.util.Locale;
import java.util.Optional;

/** Whether a kernel of N = n·d_out rows can be held and decomposed some dozens of times. */
final class Feasibility {
    /** The kernel, its eigenvectors, and copies on the way. */
    private static final int MATRICES = 6;

    private static final int BYTES = 8;
    private static final double GIBI = 1 << 30;

    private Feasibility() {}

    /** Why not, if it cannot. */
    static Optional<String> tooLarge(Task task) {
        int size = task.size();
        int most = task.mostSize();
        if (size <= most) {
            return Optional.empty();
        }
        int outputs = task.data().outputDimension();
        int rows = most / outputs;
        return Optional.of(String.format(
                Locale.ROOT,
                "the tangent kernel has N = %d·%d = %,d rows: its %d dense N×N matrices take %.2g GiB and every start that is "
                        + "tried an eigendecomposition of N³ = %.1g operations; the limit is N = %,d, %s",
                task.data().samples(),
                outputs,
                size,
                MATRICES,
                MATRICES * BYTES * (double) size * size / GIBI,
                Math.pow(size, 3),
                most,
                rows < 2
                        ? String.format(
                                Locale.ROOT,
                                "which %,d outputs leave no two rows for; with 2 rows %,d outputs would fit",
                                outputs,
                                most / 2)
                        : "so " + rows + " rows of these data would do: --rows " + rows));
    }
}
