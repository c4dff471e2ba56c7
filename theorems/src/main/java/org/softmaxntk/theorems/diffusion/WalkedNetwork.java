package org.softmaxntk.theorems.diffusion;

import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.loss.SquaredLoss;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.training.GradientDescent;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.given.DescentRun;

/** Where a run has come to: a network like any other, from which one step more is compared with another network's. */
final class WalkedNetwork {
    private WalkedNetwork() {}

    /** The network after all but one of the run's steps, in doubles. */
    static SoftmaxNetwork of(DescentRun given) {
        SoftmaxNetwork network = given.network();
        for (int step = 1; step < given.steps(); step++) {
            network = step(network, given.data().inputs(), given.data().targets(), given.stepSize());
        }
        return network;
    }

    static SoftmaxNetwork step(SoftmaxNetwork network, Matrix inputs, Matrix targets, double stepSize) {
        return new GradientDescent(stepSize, new SquaredLoss()).step(ForwardPass.of(network, inputs), targets);
    }

    /** How far weights after a step, and outputs before it, can be off in norm, at {@code copies} times the width. */
    static double budget(DescentRun given, SoftmaxNetwork network, int copies) {
        FastBudget one = FastBudget.of(network, given.data());
        FastBudget budget = new FastBudget(
                copies * one.width(),
                one.samples(),
                one.inputDimension(),
                one.outputDimension(),
                one.largestLogit(),
                one.largestInput());
        double residual = copies * given.data().targets().frobeniusNorm()
                + ForwardPass.of(network, given.data().inputs()).outputs().frobeniusNorm() * copies;
        double entries = Math.sqrt((double) budget.width() * budget.inputDimension());
        double gradient = budget.gradientAlong(Math.max(1, budget.largestInput()), residual);
        return 8
                * (entries * given.stepSize() * gradient
                        + Math.sqrt(budget.size()) * budget.output()
                        + FastBudget.U * copies * network.hiddenWeights().frobeniusNorm());
    }
}
