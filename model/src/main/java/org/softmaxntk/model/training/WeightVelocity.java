package org.softmaxntk.model.training;

import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.loss.Loss;
import org.softmaxntk.model.network.Network;
import org.softmaxntk.model.network.NetworkPass;
import org.softmaxntk.model.wide.Execution;
import org.softmaxntk.model.wide.WideGradient;
import org.softmaxntk.model.wide.WideNetwork;

/**
 * {@code dW/dt = −ΔW(W)} over the m·d_in entries of W, row by row. An evaluation streams the neurons and makes no array of
 * samples by neurons ({@link WideGradient}); a point of the path is a careful pass.
 */
final class WeightVelocity implements FirstOrderDifferentialEquations {
    private final Network network;
    private final Matrix inputs;
    private final Matrix targets;
    private final Loss loss;
    private final WideGradient gradient;

    WeightVelocity(Network network, Matrix inputs, Matrix targets, Loss loss) {
        this.network = network;
        this.inputs = inputs;
        this.targets = targets;
        this.loss = loss;
        this.gradient = WideGradient.of(WideNetwork.of(network), inputs, targets, loss, Execution.standard());
    }

    @Override
    public int getDimension() {
        return Math.multiplyExact(network.width(), network.inputDimension());
    }

    @Override
    public void computeDerivatives(double time, double[] weights, double[] derivatives) {
        gradient.at(weights, derivatives);
        for (int at = 0; at < derivatives.length; at++) {
            derivatives[at] = -derivatives[at];
        }
    }

    /** The pass at these weights. */
    NetworkPass at(double[] weights) {
        Matrix hidden = Matrix.ofRows(network.width(), network.inputDimension(), weights);
        return network.withWeights(hidden).forward(inputs);
    }

    /** What is known at these weights. */
    FlowPath.Point point(double time, double[] weights, int steps) {
        Matrix outputs = at(weights).outputs();
        return new FlowPath.Point(time, loss.value(outputs, targets), outputs, steps);
    }

    /** The entries of W(0), row by row. */
    double[] start() {
        Matrix weights = network.hiddenWeights();
        double[] entries = new double[getDimension()];
        for (int r = 0; r < weights.rows(); r++) {
            System.arraycopy(weights.row(r), 0, entries, r * weights.columns(), weights.columns());
        }
        return entries;
    }
}
