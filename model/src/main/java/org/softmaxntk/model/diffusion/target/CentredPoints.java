package org.softmaxntk.model.diffusion.target;

import java.util.Arrays;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.CompensatedSum;
import org.softmaxntk.model.linear.Matrix;

/**
 * Somebody's points made a target: x ↦ (x − c)/ρ with c their mean and ρ the largest distance from it.
 *
 * <p>Centred because the network is 0 at z = 0, where late times lie: f* must tend to 0 there, and tends to E X_0. One ρ for all
 * coordinates, so that distances keep their ratios.
 */
public final class CentredPoints {
    private final PointsTarget target;
    private final double[] centre;
    private final double radius;

    private CentredPoints(PointsTarget target, double[] centre, double radius) {
        this.target = target;
        this.centre = centre;
        this.radius = radius;
    }

    /**
     * @param points k×d, d ≥ 1, finite, at least two of them different
     * @throws InvalidInput if they are not, or their mean or radius overflows
     */
    public static CentredPoints of(Matrix points) {
        PointsTarget distinct = PointsTarget.uniform(points);
        if (distinct.points().rows() < 2) {
            throw new InvalidInput(
                    "points",
                    "at least two that differ",
                    points.rows() == 1 ? "one" : "one, " + points.rows() + " times");
        }
        double[] centre = new double[points.columns()];
        for (int k = 0; k < centre.length; k++) {
            CompensatedSum sum = new CompensatedSum();
            for (int i = 0; i < points.rows(); i++) {
                sum.add(points.at(i, k) / points.rows());
            }
            centre[k] = sum.value();
        }
        Matrix moved = Matrix.generate(points.rows(), centre.length, (i, k) -> points.at(i, k) - centre[k]);
        double radius = moved.maxRowNorm() * (1 + (centre.length + 8) * 0x1p-53);
        if (!(radius >= Double.MIN_NORMAL && radius < Double.POSITIVE_INFINITY)) {
            throw new InvalidInput("points", "a mean and a radius that fit a double", "radius " + radius);
        }
        return new CentredPoints(
                PointsTarget.uniform(Matrix.generate(points.rows(), centre.length, (i, k) -> moved.at(i, k) / radius)),
                centre,
                radius);
    }

    /** The points in the unit ball, with mean 0; it knows how many were merged. */
    public PointsTarget target() {
        return target;
    }

    /** c, a copy. */
    public double[] centre() {
        return centre.clone();
    }

    /** ρ &gt; 0. */
    public double radius() {
        return radius;
    }

    /** Rows of the target's coordinates, back to those the points came in. */
    public Matrix undo(Matrix rows) {
        return Matrix.generate(rows.rows(), rows.columns(), (i, k) -> rows.at(i, k) * radius + centre[k]);
    }

    /** What was done to the points, for people. */
    public String said() {
        return "centred at " + Arrays.toString(centre) + ", divided by " + radius
                + (target.merged() == 0 ? "" : ", " + target.merged() + " repeated points merged into their first");
    }
}
