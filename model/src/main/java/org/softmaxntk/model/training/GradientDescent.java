package org.softmaxntk.model.training;

import java.util.ArrayList;
import java.util.List;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.loss.Loss;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.network.Network;
import org.softmaxntk.model.network.NetworkPass;
import org.softmaxntk.model.network.SoftmaxNetwork;

/**
 * Plain gradient descent on the hidden weights: {@code W(t+1) = W(t) − η·ΔW(t)}.
 *
 * @param stepSize η, finite and > 0
 */
public record GradientDescent(double stepSize, Loss loss) {
    public GradientDescent {
        if (!(stepSize > 0) || Double.isInfinite(stepSize)) {
            throw new InvalidInput("eta", "a finite step size above 0", "" + stepSize);
        }
    }

    /**
     * The network one step further, with the same activation. Cost O(n·m·(d_in + d_out)).
     *
     * @throws InvalidInput if Y does not fit or the step leads to weights that are not finite
     */
    public Network step(NetworkPass pass, Matrix targets) {
        return pass.network().withWeights(weightsAfter(pass, targets));
    }

    /** The same for a softmax network, which stays one. */
    public SoftmaxNetwork step(ForwardPass pass, Matrix targets) {
        return pass.network().withWeights(weightsAfter(pass, targets));
    }

    private Matrix weightsAfter(NetworkPass pass, Matrix targets) {
        Matrix gradient = Gradient.of(pass, targets, loss);
        return pass.network().hiddenWeights().minus(gradient.times(stepSize));
    }

    /** {@code steps} ≥ 0 steps; the trajectory has {@code steps + 1} points. */
    public Trajectory run(Network start, Matrix inputs, Matrix targets, int steps) {
        if (steps < 0) {
            throw new InvalidInput("steps", "a number of steps, at least 0", "" + steps);
        }
        List<Trajectory.Point> points = new ArrayList<>();
        NetworkPass pass = start.forward(inputs);
        for (int t = 0; ; t++) {
            points.add(new Trajectory.Point(t, loss.value(pass.outputs(), targets), pass.outputs()));
            if (t == steps) {
                return new Trajectory(points, pass.network());
            }
            pass = step(pass, targets).forward(inputs);
        }
    }
}
