package org.softmaxntk.model.training;

import java.util.List;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.Network;

/**
 * The path of a training run: one point per step, step 0 first, and the network it ended with.
 *
 * @param points at least the start
 * @param end the network after the last step, with the start's activation
 */
public record Trajectory(List<Point> points, Network end) {
    /**
     * The state before step {@code step + 1}.
     *
     * @param loss the loss at these outputs
     * @param outputs F, n×d_out
     */
    public record Point(int step, double loss, Matrix outputs) {}

    public Trajectory {
        points = List.copyOf(points);
    }
}
