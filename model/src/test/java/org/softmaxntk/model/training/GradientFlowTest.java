package org.softmaxntk.model.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.loss.SquaredLoss;
import org.softmaxntk.model.network.Activation;
import org.softmaxntk.model.network.Initialisation;
import org.softmaxntk.model.network.Network;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.random.RandomStream;

class GradientFlowTest {
    private static final Matrix INPUTS = Matrix.generate(4, 3, (i, k) -> 0.5 * Math.sin(1 + 3 * i + k));
    private static final Matrix TARGETS = Matrix.generate(4, 2, (i, l) -> 0.5 * Math.cos(i + 2 * l));
    private static final SoftmaxNetwork START = Initialisation.symmetric(16, 3, 2, 0.5, RandomStream.of(3));
    private static final List<Double> TIMES = List.of(0.0, 0.01, 0.03, 0.1, 0.2);
    private static final Matrix ONE = Matrix.of(new double[][] {{1}});

    private final GradientFlow flow = new GradientFlow(1e-11, new SquaredLoss());

    /**
     * Two neurons of opposite sign, one sample x = 1, y = 0: with p = F/2 the flow is p' = −2p(1 − p²)², so with s = p² and G(s)
     * = ln(s/(1 − s)) + 1/(1 − s) it is G(s(t)) = G(s(0)) − 4t.
     */
    @Test
    void twoNeuronsTowardsZeroFollowTheirClosedForm() {
        Network two = Activation.SOFTMAX.network(
                Matrix.of(new double[][] {{0.9}, {-0.3}}), Matrix.of(new double[][] {{1}, {-1}}));
        FlowPath path = flow.run(two, ONE, Matrix.zeros(1, 1), TIMES);
        double first = timeLeft(Math.pow(Math.tanh(0.6), 2));
        for (FlowPath.Point point : path.points()) {
            double p = point.outputs().at(0, 0) / 2;
            assertThat(first - timeLeft(p * p)).isCloseTo(4 * point.time(), within(1e-10));
        }
    }

    private static double timeLeft(double s) {
        return Math.log(s / (1 - s)) + 1 / (1 - s);
    }

    /** One exp neuron on one sample x = 1: F' = −(F − y)F², for which y = 0 gives F = F₀/√(1 + 2F₀²t). */
    @Test
    void oneExpNeuronTowardsZeroFollowsItsClosedForm() {
        Network neuron = Activation.EXP.network(Matrix.of(new double[][] {{0.4}}), ONE);
        FlowPath path = flow.run(neuron, ONE, Matrix.zeros(1, 1), TIMES);
        double first = Math.exp(0.4);
        for (FlowPath.Point point : path.points()) {
            assertThat(point.outputs().at(0, 0))
                    .isCloseTo(first / Math.sqrt(1 + 2 * first * first * point.time()), within(1e-10));
        }
    }

    /** One ReLU neuron that is on: F' = −(F − y). */
    @Test
    void oneReluNeuronDecaysExponentially() {
        Network neuron = Activation.RELU.network(ONE, ONE);
        FlowPath path = flow.run(neuron, ONE, Matrix.of(new double[][] {{0.5}}), TIMES);
        for (FlowPath.Point point : path.points()) {
            assertThat(point.outputs().at(0, 0)).isCloseTo(0.5 + 0.5 * Math.exp(-point.time()), within(1e-10));
        }
    }

    /** The rows of a softmax network's gradient add up to 0. */
    @Test
    void theSumOfTheWeightsStays() {
        Network end = flow.run(START, INPUTS, TARGETS, TIMES).end();
        Matrix moved = end.hiddenWeights().minus(START.hiddenWeights());
        assertThat(moved.maxAbsolute()).isGreaterThan(0.01);
        for (int k = 0; k < 3; k++) {
            double sum = 0;
            for (int r = 0; r < 16; r++) {
                sum += moved.at(r, k);
            }
            assertThat(sum).isCloseTo(0, within(1e-13));
        }
    }

    @ParameterizedTest
    @EnumSource
    void lossFallsAndTheActivationStays(Activation activation) {
        FlowPath path = flow.run(START.withActivation(activation), INPUTS, TARGETS, TIMES);
        assertThat(path.end().activation()).isEqualTo(activation);
        assertThat(path.points()).extracting(FlowPath.Point::time).isEqualTo(TIMES);
        for (int k = 1; k < TIMES.size(); k++) {
            assertThat(path.points().get(k).loss())
                    .isLessThan(path.points().get(k - 1).loss());
        }
    }

    /** Halving the step of descent halves its distance from the flow, to first order. */
    @Test
    void descentTendsToIt() {
        Matrix limit =
                flow.run(START, INPUTS, TARGETS, List.of(0.2)).points().get(0).outputs();
        double coarse = distance(limit, 200);
        double fine = distance(limit, 400);
        assertThat(coarse / fine).isCloseTo(2, within(0.03));
    }

    private static double distance(Matrix limit, int steps) {
        Trajectory path = new GradientDescent(0.2 / steps, new SquaredLoss()).run(START, INPUTS, TARGETS, steps);
        return path.points().get(steps).outputs().minus(limit).frobeniusNorm();
    }

    /** What a coarse tolerance leaves is indicated, and is larger than what a hundredth of it leaves. */
    @Test
    void theErrorIsIndicated() {
        Matrix exact = flow.run(START, INPUTS, TARGETS, TIMES).points().get(4).outputs();
        IndicatedFlow coarse =
                new GradientFlow(1e-3, new SquaredLoss()).withErrorIndication(START, INPUTS, TARGETS, TIMES);
        double left = coarse.path().points().get(4).outputs().minus(exact).frobeniusNorm();
        assertThat(coarse.errorIndication()).isBetween(left, 0.1);
        IndicatedFlow fine =
                new GradientFlow(1e-10, new SquaredLoss()).withErrorIndication(START, INPUTS, TARGETS, TIMES);
        assertThat(fine.errorIndication()).isLessThan(1e-9);
        assertThat(fine.path().steps()).isGreaterThan(coarse.path().steps());
    }

    @Test
    void badToleranceAndTimesAreRefused() {
        assertThatThrownBy(() -> new GradientFlow(0, new SquaredLoss()))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("tolerance: required a number from 1e-13 to 0.1; got 0.0");
        assertThatThrownBy(() -> flow.run(START, INPUTS, TARGETS, List.of(0.2, 0.1)))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("times: required finite ones in ascending order, from 0 on; got [0.2, 0.1]");
        assertThatThrownBy(() -> flow.run(START, INPUTS, TARGETS, List.of()))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("times: required at least one; got none");
        assertThatThrownBy(() -> flow.run(START, INPUTS, TARGETS.transpose(), TIMES))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("Y: required a 4×2 matrix");
    }
}
