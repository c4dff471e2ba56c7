package org.softmaxntk.model.diffusion.target;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.data.RealDataSets;
import org.softmaxntk.model.linear.Matrix;

/** Targets to learn: each is points of equal weight, centred, within the unit ball. */
public final class Shapes {
    /** The trapezium rule of so many points on a circle is right to 10⁻¹⁴ for aρ‖x‖/h up to 900. */
    public static final int POINTS_ON_A_RING = 256;

    /** Two moons fill half a unit of height; the half circles' ends are this far below the others' middles. */
    private static final double MOONS_OVERLAP = 0.5;

    private Shapes() {}

    /** The circle of radius ρ about 0, as {@value #POINTS_ON_A_RING} equally spaced points. */
    public static PointsTarget ring(double radius) {
        return polygon(POINTS_ON_A_RING, radius);
    }

    /** k ≥ 1 equally spaced points on the circle of radius ρ about 0, the first at (ρ, 0). */
    public static PointsTarget polygon(int corners, double radius) {
        if (!(radius > 0 && radius < Double.POSITIVE_INFINITY)) {
            throw new InvalidInput("target.radius", "a finite number above 0", "" + radius);
        }
        return PointsTarget.uniform(Matrix.generate(corners, 2, (j, k) -> {
            double angle = 2 * Math.PI * j / corners;
            return radius * (k == 0 ? Math.cos(angle) : Math.sin(angle));
        }));
    }

    /**
     * Two half circles that reach into each other, (cos φ, sin φ) and (1 − cos φ, ½ − sin φ) for φ in [0, π], each as {@code
     * onEach} points at the middles of equal parts; centred, and scaled so that the farthest has norm 1.
     */
    public static PointsTarget moons(int onEach) {
        if (onEach < 1) {
            throw new InvalidInput("points on each moon", "at least 1", "" + onEach);
        }
        Matrix points = Matrix.generate(2 * onEach, 2, (j, k) -> {
            double angle = Math.PI * (j % onEach + 0.5) / onEach;
            boolean upper = j < onEach;
            if (k == 0) {
                return upper ? Math.cos(angle) : 1 - Math.cos(angle);
            }
            return upper ? Math.sin(angle) : MOONS_OVERLAP - Math.sin(angle);
        });
        return CentredPoints.of(points).target();
    }

    /**
     * {@code count} of the shipped digits' images, evenly spread over the file, as points of dimension 64: centred, and scaled so
     * that the farthest has norm 1. Columns are not standardised, as some pixels never have ink.
     */
    public static CentredPoints digits(int count) {
        var table = RealDataSets.DIGITS.table().evenlySpaced(count);
        return CentredPoints.of(
                Matrix.generate(count, table.columns().size() - 1, (i, k) -> Double.parseDouble(table.cell(i, k))));
    }
}
