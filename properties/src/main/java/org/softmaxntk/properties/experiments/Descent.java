package org.softmaxntk.properties.experiments;

import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.loss.SquaredLoss;
import org.softmaxntk.model.network.Network;
import org.softmaxntk.model.network.NetworkPass;
import org.softmaxntk.model.training.GradientDescent;

/** Gradient descent on ½‖F − Y‖², step by step: the one place at which experiments meet a trainer. */
@FunctionalInterface
interface Descent {
    /** Descent by {@link GradientDescent}. */
    Descent STANDARD = (start, inputs, targets, stepSize, watcher) -> {
        GradientDescent descent = new GradientDescent(stepSize, new SquaredLoss());
        NetworkPass pass = start.forward(inputs);
        for (int step = 0; watcher.goesOn(step, pass); step++) {
            pass = descent.step(pass, targets).forward(inputs);
        }
    };

    /** What looks on. */
    @FunctionalInterface
    interface Watcher {
        /** The state after {@code step} steps, 0 first; whether to make another. */
        boolean goesOn(int step, NetworkPass pass);
    }

    /**
     * Descends from {@code start} until the watcher has seen enough.
     *
     * @throws org.softmaxntk.model.InvalidInput if weights stop being finite, or a logit leaves the activation's range
     */
    void run(Network start, Matrix inputs, Matrix targets, double stepSize, Watcher watcher);
}
