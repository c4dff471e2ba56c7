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
 * Theorem 4.2 where it applies as written on one machine: n = d_in = d_out = 1, x = y = 1, δ = 0.1, ε = 0.01, σ = 0.05, and the
 * width that its condition asks for with the hidden constant 1, m ≥ λ⁻²e^{18}log²(1/δ) = 3.5·10⁸ neurons; as λ ≥ 1 here,
 * those are enough.
 *
 * <p>Its B = max{Cσ√log(nd/δ), 1} has C &gt; 10, so B = 1 asks for σ below 1/(C√log 10) = 0.066 at C = 10: σ = 0.05 keeps B
 * = 1 for every C up to 13.1. (At σ = 0.1, B is 1.517 for C = 10 already, even though the largest logit is below 1.)
 *
 * <p>Descent makes one step at the stated η = 0.1λ/(me^{16}), whose relative decrease of some 2·10⁻⁸ is formed without
 * cancellation ({@link WideDescent#squaredLossChange}): at least mηλ/2 is claimed. Its T̂ = c·λ⁻²e^{16}log(1/ε) steps, c the
 * hidden constant, cannot all be made: after that first step descent goes on with the step size ηT̂/(10c). By the proof of claim
 * descent-follows-flow, whose steps may differ in size, both runs are within ½mL(mL + γ)e^{γt}·Σ_k η_k²‖v_k‖ of one flow at the
 * time t; here that is ½λ²(mη_k)·Σ(mη_k)‖v_k‖ times (L/λ)(L/λ + γ/(mλ))e^{γt}, computed to be at most 1.0008 for 2²⁰ neurons or
 * more at σ = 0.1, and less at smaller σ. A step of η more or less in time, and the stated run's own distance, are less than
 * 20mη.
 *
 * <p>Roundings, worst case, ℓ the largest |w_r|: F as read is wrong by at most E = (ε + m/1024·u)m + 64u(1 + ℓ)m, ε = 4u(1 + ℓ)
 * ({@link org.softmaxntk.model.wide.WidePass}, {@link WideDescent}; Σ_r s_r = m for softmax). Steps are made with that F: as
 * n = d = 1, W(t) runs along one curve whatever the residual, v' = −mH·(v + e) with |e| ≤ E and H within 10⁻³ of λ, so v is
 * off by at most 1.001E; v keeps its sign, so every weight moves one way and ℓ is largest at an end. Weights are rounded
 * after a step, by u·ℓ at most, which is less than 2uℓm in F. So ‖F − Y‖² of the stated run is between the columns
 * {@code least} and {@code most}. At the stated width E is 0.013, nearly all of it the bound on a sum of m/1024 terms, which
 * is far above what is typical.
 *
 * <p>Source: arXiv 2405.03251, Theorem 4.2. Narrower widths show what becomes of it where the condition is not met. Cost at the
 * stated width: 8 bytes and a bit a neuron, some 200 passes over them.
 */
public final class StatedRegime implements Experiment {
    static final double DELTA = 0.1;
    private static final double EPSILON = 0.01;
    static final double SIGMA = 0.05;
    private static final double EXPONENT = Math.exp(16);
    private static final int STEPS_FOR_ONE = 10;
    private static final List<Integer> CONSTANTS = List.of(1, 20);

    /** Half an ulp of 1. */
    private static final double U = 0x1p-53;

    /** Above (L/λ)(L/λ + γ/(mλ))e^{γt} at every width that is run, and above the kernel's largest relative change. */
    private static final double OTHER_FACTORS = 1.001;

    private static final Matrix ONE = Matrix.of(new double[][] {{1}});

    @Override
    public String id() {
        return "stated-regime";
    }

    @Override
    public String question() {
        return "Does Theorem 4.2 hold at the width that its condition asks for, and at narrower ones?";
    }

    @Override
    public String setting() {
        return "n = d = 1; x = y = 1; σ = 0.05; δ = 0.1; ε = 0.01; paired start; one stated step, then steps of ηT̂/10;"
                + " losses enclose discretisation and roundings";
    }

    @Override
    public String reading() {
        return "A stated step takes decrease_of_a_step off the loss, where claimed_decrease is promised. When the time of the theorem "
                + "has come, with hidden constant c, ‖F − Y‖² lies between least_loss_for_c and most_loss_for_c; ε = 0.01 is promised. "
                + "The condition on the width is met where width ≥ stated_width: in the last row.";
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
                "least_loss_for_1",
                "most_loss_for_1",
                "least_loss_for_20",
                "most_loss_for_20");
    }

    @Override
    public List<Cell> cells(Size size) {
        long stated = 2 * (long) Math.ceil(statedWidth(1) / 2);
        List<Long> widths = size == Size.QUICK ? List.of(1L << 20) : List.of(1L << 20, 1L << 24, stated);
        return widths.stream()
                .map(width -> new Cell(List.of("" + width), stream -> measure(width, stream)))
                .toList();
    }

    private static double statedWidth(double lambda) {
        return Math.exp(18) * Math.pow(Math.log(1 / DELTA), 2) / (lambda * lambda);
    }

    private static List<String> measure(long width, RandomStream stream) {
        DrawnNeurons start = DrawnNeurons.symmetric(width, 1, 1, SIGMA, stream.named("start"));
        double[] lambda = new double[1];
        WideKernel.of(new WideNetwork(Activation.SOFTMAX, start), ONE).multiply(new double[] {1}, lambda);
        StoredNeurons neurons = StoredNeurons.copyOf(start);
        double largest = largestLogit(neurons);
        double eta = 0.1 * lambda[0] / (width * EXPONENT);
        List<String> row = new ArrayList<>();
        row.add(Numbers.text(statedWidth(lambda[0])));
        row.add(Numbers.text(largest));
        row.add(Numbers.text(lambda[0]));
        row.add(Numbers.text(eta));
        WideNetwork network = new WideNetwork(Activation.SOFTMAX, neurons);
        row.add(Numbers.text(decreaseOfAStep(network, eta)));
        row.add(Numbers.text(width * eta * lambda[0] / 2));
        addLosses(network, neurons, largest, lambda[0], eta, row);
        return row;
    }

    /** 1 − ‖F(1) − Y‖²/‖F(0) − Y‖². */
    private static double decreaseOfAStep(WideNetwork network, double eta) {
        WideDescent stated = WideDescent.of(network, ONE, ONE, new SquaredLoss(), eta);
        double before = stated.loss();
        stated.step();
        return -stated.squaredLossChange() / before;
    }

    /** The least and the most that ‖F − Y‖² can be when each constant's time has come; one stated step has been made. */
    private static void addLosses(
            WideNetwork network, StoredNeurons neurons, double first, double lambda, double eta, List<String> row) {
        double timeForOne = eta * EXPONENT * Math.log(1 / EPSILON) / (lambda * lambda);
        double coarse = timeForOne / STEPS_FOR_ONE;
        WideDescent descent = WideDescent.of(network, ONE, ONE, new SquaredLoss(), coarse);
        double path = 0;
        for (int constant : CONSTANTS) {
            while (descent.steps() < (long) constant * STEPS_FOR_ONE) {
                path += coarse * network.width() * Math.sqrt(2 * descent.loss());
                descent.step();
            }
            double discretisation =
                    OTHER_FACTORS * coarse * network.width() * lambda * lambda / 2 * path + 20 * eta * network.width();
            double largest = Math.max(first, largestLogit(neurons));
            double gap = discretisation + roundings(network.width(), largest, descent.steps() + 1);
            double norm = Math.sqrt(2 * descent.loss());
            row.add(Numbers.text(Math.pow(Math.max(0, norm - gap), 2)));
            row.add(Numbers.text(Math.pow(norm + gap, 2)));
        }
    }

    /** The most by which F as read, after steps made with F as read, can differ from F without roundings. */
    static double roundings(long width, double largestLogit, long steps) {
        double reading = outputError(width, largestLogit);
        return reading + OTHER_FACTORS * reading + 2 * U * largestLogit * width * steps;
    }

    /** E. */
    static double outputError(long width, double largestLogit) {
        double features = 4 * U * (1 + largestLogit);
        double summation = width / 1024.0 * U;
        double growths = 64 * U * (1 + largestLogit);
        return (features + summation + growths) * width;
    }

    private static double largestLogit(StoredNeurons neurons) {
        double largest = 0;
        for (long neuron = 0; neuron < neurons.width(); neuron++) {
            largest = Math.max(largest, Math.abs(neurons.weight(neuron, 0)));
        }
        return largest;
    }
}
