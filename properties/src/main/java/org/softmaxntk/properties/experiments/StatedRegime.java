package org.softmaxntk.properties.experiments;

import java.util.ArrayList;
import java.util.List;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.loss.SquaredLoss;
import org.softmaxntk.model.network.Activation;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.model.wide.DrawnNeurons;
import org.softmaxntk.model.wide.StoredNeurons;
import org.softmaxntk.model.wide.WideDescent;
import org.softmaxntk.model.wide.WideKernel;
import org.softmaxntk.model.wide.WideNetwork;

/**
 * Theorem 4.2 where it applies as written on one machine: n = d_in = d_out = 1, x = y = 1, σ = 0.1 so that B = 1, δ = 0.1, ε = 0.01,
 * and the width that its condition asks for with the hidden constant 1, m ≥ λ⁻²e^{18}log²(1/δ) = 3.5·10⁸ neurons; as λ ≥ 1 here,
 * those are enough.
 *
 * <p>Descent makes one step at the stated η = 0.1λ/(me^{16}), whose relative decrease of some 2·10⁻⁸ is formed without
 * cancellation ({@link WideDescent#squaredLossChange}): at least mηλ/2 is claimed. Its T̂ = c·λ⁻²e^{16}log(1/ε) steps, c the hidden
 * constant, cannot all be made: descent with the step size ηT̂/(10c) follows the same flow to the same time ηT̂, and each stays
 * within ½h·λ·hΣ‖v‖ of it, h = ηmλ its own (claim descent-follows-flow; its other factors are 1 + γ/(mλ) and e^{γηT̂} with γ at
 * most some 100). So ‖F(T̂) − Y‖ at the stated step size is known within {@code gap}: the coarse path's and the stated one's.
 *
 * <p>Source: arXiv 2405.03251, Theorem 4.2. Cost of the full size: 8 bytes and a bit a neuron, some 200 passes over them.
 */
public final class StatedRegime implements Experiment {
    private static final double DELTA = 0.1;
    private static final double EPSILON = 0.01;
    private static final double SIGMA = 0.1;
    private static final double EXPONENT = Math.exp(16);
    private static final int STEPS_FOR_ONE = 10;
    private static final List<Integer> CONSTANTS = List.of(1, 5, 20);

    /** Above (1 + γ/(mλ))e^{γηT̂} at every width that is run. */
    private static final double OTHER_FACTORS = 1.001;

    private static final Matrix ONE = Matrix.of(new double[][] {{1}});

    @Override
    public String id() {
        return "stated-regime";
    }

    @Override
    public String question() {
        return "Does Theorem 4.2 hold at a width where its condition is met as written?";
    }

    @Override
    public String setting() {
        return "n = d = 1; x = y = 1; σ = 0.1; δ = 0.1; ε = 0.01; paired start; one stated step, then steps of ηT̂/10 for the flow";
    }

    @Override
    public List<String> keys() {
        return List.of("width");
    }

    @Override
    public List<String> measures() {
        return List.of(
                "stated_width",
                "largest_logit",
                "lambda",
                "eta",
                "decrease_of_a_step",
                "claimed_decrease",
                "loss_for_1",
                "gap_for_1",
                "loss_for_5",
                "gap_for_5",
                "loss_for_20",
                "gap_for_20");
    }

    @Override
    public List<Cell> cells(Size size) {
        long width = size == Size.QUICK ? 1 << 20 : 2 * (long) Math.ceil(statedWidth(1) / 2);
        return List.of(new Cell(List.of("" + width), stream -> measure(width, stream)));
    }

    private static double statedWidth(double lambda) {
        return Math.exp(18) * Math.pow(Math.log(1 / DELTA), 2) / (lambda * lambda);
    }

    private static List<String> measure(long width, RandomStream stream) {
        DrawnNeurons start = DrawnNeurons.symmetric(width, 1, 1, SIGMA, stream.named("start"));
        double[] lambda = new double[1];
        WideKernel.of(new WideNetwork(Activation.SOFTMAX, start), ONE).multiply(new double[] {1}, lambda);
        StoredNeurons neurons = StoredNeurons.copyOf(start);
        double eta = 0.1 * lambda[0] / (width * EXPONENT);
        List<String> row = new ArrayList<>();
        row.add(Numbers.text(statedWidth(lambda[0])));
        row.add(Numbers.text(largestLogit(neurons)));
        row.add(Numbers.text(lambda[0]));
        row.add(Numbers.text(eta));
        WideNetwork network = new WideNetwork(Activation.SOFTMAX, neurons);
        row.add(Numbers.text(decreaseOfAStep(network, eta)));
        row.add(Numbers.text(width * eta * lambda[0] / 2));
        addLosses(network, lambda[0], eta, row);
        return row;
    }

    /** 1 − ‖F(1) − Y‖²/‖F(0) − Y‖². */
    private static double decreaseOfAStep(WideNetwork network, double eta) {
        WideDescent stated = WideDescent.of(network, ONE, ONE, new SquaredLoss(), eta);
        double before = stated.loss();
        stated.step();
        return -stated.squaredLossChange() / before;
    }

    /** ‖F − Y‖² and the gap of ‖F − Y‖ when each of the constants' times has come; one stated step has been made. */
    private static void addLosses(WideNetwork network, double lambda, double eta, List<String> row) {
        double timeForOne = eta * EXPONENT * Math.log(1 / EPSILON) / (lambda * lambda);
        double coarse = timeForOne / STEPS_FOR_ONE;
        WideDescent descent = WideDescent.of(network, ONE, ONE, new SquaredLoss(), coarse);
        double path = 0;
        for (int constant : CONSTANTS) {
            while (descent.steps() < (long) constant * STEPS_FOR_ONE) {
                path += coarse * network.width() * Math.sqrt(2 * descent.loss());
                descent.step();
            }
            double gap = OTHER_FACTORS * (coarse + 3 * eta) * network.width() * lambda * lambda / 2 * path;
            row.add(Numbers.text(2 * descent.loss()));
            row.add(Numbers.text(gap));
        }
    }

    private static double largestLogit(StoredNeurons neurons) {
        double largest = 0;
        for (long neuron = 0; neuron < neurons.width(); neuron++) {
            largest = Math.max(largest, Math.abs(neurons.weight(neuron, 0)));
        }
        return largest;
    }
}
