package org.softmaxntk.model.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.random.RandomStream;

/** Families of random targets {@code Y}, n×d, independent of the inputs, with {@code ‖y_i‖₂ ≤ 1}. */
public enum SyntheticTargets {
    /** Independent, uniform in the unit ball. */
    UNIT_BALL,
    /** Each row one of the d unit vectors, uniformly and independently. */
    ONE_HOT;

    /** n×d, n ≥ 1, d ≥ 1, from {@code stream} alone. */
    public Matrix draw(int n, int d, RandomStream stream) {
        if (n < 1 || d < 1) {
            throw new InvalidInput(id() + " targets", "n ≥ 1 and d ≥ 1", "n = " + n + ", d = " + d);
        }
        return this == ONE_HOT ? oneHot(n, d, stream) : Matrix.of(Draws.ballPoints(n, d, stream));
    }

    private static Matrix oneHot(int n, int d, RandomStream stream) {
        double[][] y = new double[n][d];
        for (double[] row : y) {
            row[stream.nextInt(d)] = 1;
        }
        return Matrix.of(y);
    }

    /** The name in lower case with hyphens, such as {@code one-hot}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static SyntheticTargets byName(String name) {
        return Arrays.stream(values())
                .filter(family -> family.id().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new InvalidInput("synthetic targets", "one of " + String.join(", ", ids()), InQuotes.of(name)));
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(SyntheticTargets::id).toList();
    }
}
