package org.softmaxntk.model.diffusion.regression;

import java.util.ArrayList;
import java.util.List;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.loss.SquaredLoss;
import org.softmaxntk.model.wide.WideDescent;
import org.softmaxntk.model.wide.WideNetwork;
import org.softmaxntk.model.wide.WidePass;

/**
 * The network trained on labels by gradient descent, with η = η̂/m so that τ steps are τ steps of its kernel.
 *
 * @param inputs Z, n×d_in
 * @param labels Y, n×d
 * @param kernelStep η̂ = η·m
 */
public record NetworkTraining(Matrix inputs, Matrix labels, double kernelStep) {
    /**
     * The outputs after a number of steps.
     *
     * @param steps τ
     * @param train F on Z, n×d
     * @param fresh F on the other points, M×d
     */
    public record Outputs(long steps, Matrix train, Matrix fresh) {}

    /**
     * Trains in place. Cost of a step: a pass over n·m; of each noted one, a pass over M·m.
     *
     * @param steps ascending, ≥ 0, when to note outputs; training ends at the last
     * @param fresh other points, M×d_in
     */
    public List<Outputs> run(WideNetwork network, List<Long> steps, Matrix fresh) {
        WideDescent descent = WideDescent.of(network, inputs, labels, new SquaredLoss(), kernelStep / network.width());
        List<Outputs> noted = new ArrayList<>();
        for (long step : steps) {
            if (step < descent.steps()) {
                throw new InvalidInput("steps", "ascending numbers, at least 0", "" + steps);
            }
            while (descent.steps() < step) {
                descent.step();
            }
            noted.add(new Outputs(
                    step, descent.pass().outputs(), WidePass.of(network, fresh).outputs()));
        }
        return List.copyOf(noted);
    }
}
