package org.softmaxntk.model.training;

import java.util.List;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.Network;

/**
 * The path of a gradient flow at chosen times, and the network at the last of them.
 *
 * @param points one for each time asked for
 * @param end the network at the last time, with the start's activation
 */
public record FlowPath(List<Point> points, Network end) {
    /**
     * The state at one time.
     *
     * @param loss the loss at these outputs
     * @param outputs F, n×d_out
     * @param steps how many the integrator has taken since the time before
     */
    public record Point(double time, double loss, Matrix outputs, int steps) {}

    public FlowPath {
        points = List.copyOf(points);
    }

    /** How many steps the integrator took in all. */
    public int steps() {
        return points.stream().mapToInt(Point::steps).sum();
    }
}
