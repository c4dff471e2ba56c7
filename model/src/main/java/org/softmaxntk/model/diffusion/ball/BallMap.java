package org.softmaxntk.model.diffusion.ball;

import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.diffusion.schedule.Schedule;
import org.softmaxntk.model.linear.Matrix;

/**
 * z(t, x) = (β·c(t), √(1 − β²)·x̂/r) with x̂ = x·min(1, r/‖x‖): ‖z‖ ≤ 1 up to 4u, for every t in [0, T] and every x.
 *
 * <p>Clipping is for the network's input alone: the score is −(x − aF(z))/h in the original x, else the drift that keeps samples
 * together would be gone outside r.
 *
 * @param coordinate c
 * @param radius r, finite and &gt; 0, at least the radius of the support
 * @param timeWeight β, 0 ≤ β &lt; 1
 */
public record BallMap(Schedule schedule, TimeCoordinate coordinate, double radius, double timeWeight) {
    public BallMap {
        Schedule.requirePositive("scaling.radius", radius);
        if (!(timeWeight >= 0 && timeWeight < 1)) {
            throw new InvalidInput("scaling.timeWeight", "a number β with 0 ≤ β < 1", "" + timeWeight);
        }
    }

    /**
     * This, if the support fits: f* is learnt at x̂, and inside the support there must be nothing to clip.
     *
     * @param support D, finite
     */
    public BallMap requireSupport(double support) {
        if (radius < support) {
            throw new InvalidInput("scaling.radius", "at least the support's radius, " + support, "" + radius);
        }
        return this;
    }

    /** z, d + 1 numbers. */
    public double[] image(double t, double[] x) {
        double norm = norm(x);
        double scale = spaceWeight() / Math.max(norm, radius);
        double[] z = new double[x.length + 1];
        z[0] = timeWeight * coordinate.of(schedule, t);
        for (int k = 0; k < x.length; k++) {
            z[k + 1] = x[k] * scale;
        }
        return z;
    }

    /** z of every row of x at one time. */
    public Matrix images(double t, Matrix x) {
        double[][] images = new double[x.rows()][];
        for (int i = 0; i < images.length; i++) {
            images[i] = image(t, x.row(i));
        }
        return Matrix.of(images);
    }

    /** x̂ from z, ‖x̂‖ ≤ r: x itself where it was not clipped. */
    public double[] point(double[] z) {
        double[] x = new double[z.length - 1];
        for (int k = 0; k < x.length; k++) {
            x[k] = z[k + 1] * (radius / spaceWeight());
        }
        return x;
    }

    /** t from z, to u·max c/|c'|; β must not be 0. */
    public double time(double[] z) {
        if (timeWeight == 0) {
            throw new InvalidInput("scaling.timeWeight", "a number above 0, so that z tells the time", "0");
        }
        return coordinate.timeOf(schedule, z[0] / timeWeight);
    }

    /** √(1 − β²). */
    private double spaceWeight() {
        return Math.sqrt((1 - timeWeight) * (1 + timeWeight));
    }

    private static double norm(double[] x) {
        return Matrix.ofRows(1, x.length, x).frobeniusNorm();
    }
}
