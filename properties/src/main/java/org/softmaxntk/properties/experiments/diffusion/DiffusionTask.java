package org.softmaxntk.properties.experiments.diffusion;

import java.util.Arrays;
import org.softmaxntk.model.diffusion.ball.BallMap;
import org.softmaxntk.model.diffusion.ball.ClippingRadius;
import org.softmaxntk.model.diffusion.ball.TimeCoordinate;
import org.softmaxntk.model.diffusion.schedule.ConstantSchedule;
import org.softmaxntk.model.diffusion.schedule.TimeWindow;
import org.softmaxntk.model.diffusion.target.CentredPoints;
import org.softmaxntk.model.diffusion.target.PointsTarget;
import org.softmaxntk.model.diffusion.target.Shapes;
import org.softmaxntk.model.linear.Matrix;

/**
 * What is to be learnt, and with which kernel: noise of rate 1 on [T₀, 3], times log-uniform, time reversed in the ball.
 *
 * @param name for people
 * @param earliest T₀
 * @param sigma σ of the start, which is the kernel's
 * @param timeWeight β
 */
record DiffusionTask(String name, PointsTarget target, double earliest, double sigma, double timeWeight) {
    private static final double HORIZON = 3;
    private static final int ON_EACH_MOON = 64;

    /** Two moons from T₀ = 0.25 on: what a network of some thousand neurons learns well. */
    static DiffusionTask moons() {
        return new DiffusionTask("two moons", Shapes.moons(ON_EACH_MOON), 0.25, 2.25, 0.8);
    }

    /** Three points on a circle from T₀ = 0.1 on: samples of which tell learnt from Gaussian. */
    static DiffusionTask corners() {
        return new DiffusionTask("three points on a circle", Shapes.polygon(3, 1), 0.1, 2.5, 0.7);
    }

    /** Somebody's points, centred and scaled into the unit ball, with what does for moons. */
    static DiffusionTask of(Matrix points) {
        CentredPoints centred = CentredPoints.of(points);
        DiffusionTask moons = moons();
        String name = "%d points of dimension %d (%s; checksum %08x)"
                .formatted(
                        centred.target().points().rows(),
                        points.columns(),
                        centred.target().merged() + " repeated ones merged",
                        Arrays.hashCode(flat(points)));
        return new DiffusionTask(name, centred.target(), moons.earliest, moons.sigma, moons.timeWeight);
    }

    private static double[] flat(Matrix points) {
        double[] all = new double[points.rows() * points.columns()];
        for (int i = 0; i < points.rows(); i++) {
            System.arraycopy(points.row(i), 0, all, i * points.columns(), points.columns());
        }
        return all;
    }

    TimeWindow window() {
        return new TimeWindow(new ConstantSchedule(HORIZON, 1), earliest);
    }

    BallMap map() {
        double radius =
                ClippingRadius.of(target.supportRadius(), target.dimension(), ClippingRadius.CUSTOMARY_PROBABILITY);
        return new BallMap(window().schedule(), TimeCoordinate.REVERSED, radius, timeWeight);
    }

    /** E‖X_0‖²/d. */
    double variance() {
        return target.meanSquare() / target.dimension();
    }

    /** In one line. */
    String setting() {
        return name + "; T₀ = " + earliest + "; T = " + HORIZON + "; rate 1; log-uniform times; σ = " + sigma + "; β = "
                + timeWeight + "; centred; clipped at 1 % of tail; η̂ = ½/Λ of the limit kernel; paired start";
    }
}
