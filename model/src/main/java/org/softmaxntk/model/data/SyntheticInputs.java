package org.softmaxntk.model.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.random.RandomStream;

/**
 * Families of random inputs {@code X}, n×d, with {@code ‖x_i‖₂ ≤ 1} in truth and as computed in any order.
 *
 * <p>Each is drawn in time n·d, {@link #ORTHONORMAL} in n²·d. All inputs differ and none is zero (with probability 1),
 * except that the sphere in one dimension has two points only.
 */
public enum SyntheticInputs {
    /** Independent, uniform on the unit sphere. */
    SPHERE,
    /** Independent, uniform in the unit ball. */
    BALL,
    /** Samples 2i and 2i+1 (from 0) are 10⁻⁶ apart: the kernel is nearly singular. An odd last one is alone. */
    NEAR_DUPLICATES,
    /** Orthonormal rows, in uniformly random directions; needs n ≤ d. */
    ORTHONORMAL,
    /** {@code x_i = t_i·u} on one random line, −1 < t_1 < … < t_n < 1, nonzero, spread evenly. */
    COLLINEAR,
    /** Norms between ½·10⁻⁸ and 10⁻⁸: products of inputs are near rounding error. */
    TINY;

    /** n×d, n ≥ 1, d ≥ 1, from {@code stream} alone. */
    public Matrix draw(int n, int d, RandomStream stream) {
        if (n < 1 || d < 1) {
            throw new InvalidInput(id() + " inputs", "n ≥ 1 and d ≥ 1", "n = " + n + ", d = " + d);
        }
        return Matrix.of(
                switch (this) {
                    case SPHERE -> Draws.spherePoints(n, d, stream);
                    case BALL -> Draws.ballPoints(n, d, stream);
                    case NEAR_DUPLICATES -> Draws.nearDuplicates(n, d, stream);
                    case ORTHONORMAL -> Draws.orthonormal(n, d, stream);
                    case COLLINEAR -> Draws.collinear(n, d, stream);
                    case TINY -> Draws.tiny(n, d, stream);
                });
    }

    /** The name in lower case with hyphens, such as {@code near-duplicates}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static SyntheticInputs byName(String name) {
        return Arrays.stream(values())
                .filter(family -> family.id().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new InvalidInput("synthetic inputs", "one of " + String.join(", ", ids()), InQuotes.of(name)));
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(SyntheticInputs::id).toList();
    }
}
