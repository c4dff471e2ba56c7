package org.softmaxntk.properties.experiments;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;

/**
 * Unit vectors in three dimensions, spread evenly over a cap of the sphere: the nearer they are, the smaller the kernel's least
 * eigenvalue. Point i of n has height 1 − (2i + 1)·share/n and turns by the golden angle from one to the next (the lattice of
 * Fibonacci).
 */
final class CapPoints {
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    private CapPoints() {}

    /**
     * n×3.
     *
     * @param share of the sphere's surface that the cap covers, in (0, 1]
     */
    static Matrix of(int n, double share) {
        if (n < 1 || !(share > 0 && share <= 1)) {
            throw new InvalidInput("cap", "at least one point and a share in (0, 1]", n + ", " + share);
        }
        Matrix points = Matrix.generate(n, 3, (i, k) -> coordinate(1 - (2 * i + 1) * share / n, i * GOLDEN_ANGLE, k));
        // A rounding above 1 would not be in the unit ball.
        double largest = Math.nextUp(points.maxRowNorm());
        return points.times(1 / largest);
    }

    private static double coordinate(double height, double angle, int k) {
        double radius = Math.sqrt(1 - height * height);
        return switch (k) {
            case 0 -> radius * Math.cos(angle);
            case 1 -> radius * Math.sin(angle);
            default -> height;
        };
    }
}
