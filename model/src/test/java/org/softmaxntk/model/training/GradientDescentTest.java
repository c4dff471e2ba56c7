package org.softmaxntk.model.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.loss.SquaredLoss;
import org.softmaxntk.model.network.Activation;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.network.Initialisation;
import org.softmaxntk.model.network.Network;
import org.softmaxntk.model.network.NetworkPass;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.random.RandomStream;

/** Descent is the same code for every activation. */
class GradientDescentTest {
    private static final Matrix INPUTS = Matrix.generate(4, 3, (i, k) -> 0.5 * Math.sin(1 + 3 * i + k));
    private static final Matrix TARGETS = Matrix.generate(4, 2, (i, l) -> 0.5 * Math.cos(i + 2 * l));
    private static final SoftmaxNetwork START = Initialisation.symmetric(64, 3, 2, 0.5, RandomStream.of(3));

    private final GradientDescent descent = new GradientDescent(0.1 / 64, new SquaredLoss());

    @ParameterizedTest
    @EnumSource
    void stepGoesAgainstTheGradientAndKeepsTheActivation(Activation activation) {
        NetworkPass pass = START.withActivation(activation).forward(INPUTS);
        Network next = descent.step(pass, TARGETS);
        Matrix gradient = Gradient.of(pass, TARGETS, new SquaredLoss());
        assertThat(next.hiddenWeights()).isEqualTo(START.hiddenWeights().minus(gradient.times(0.1 / 64)));
        assertThat(next.activation()).isEqualTo(activation);
        assertThat(next.signs()).isEqualTo(START.signs());
    }

    @Test
    void stepFromSoftmaxIsSoftmax() {
        ForwardPass pass = START.forward(INPUTS);
        SoftmaxNetwork next = descent.step(pass, TARGETS);
        assertThat(next.hiddenWeights())
                .isEqualTo(descent.step((NetworkPass) pass, TARGETS).hiddenWeights());
    }

    @ParameterizedTest
    @EnumSource
    void lossFallsAtEveryStep(Activation activation) {
        Trajectory trajectory = descent.run(START.withActivation(activation), INPUTS, TARGETS, 30);
        assertThat(trajectory.points()).hasSize(31);
        assertThat(trajectory.end().activation()).isEqualTo(activation);
        for (int t = 1; t <= 30; t++) {
            assertThat(trajectory.points().get(t).loss())
                    .isLessThan(trajectory.points().get(t - 1).loss());
        }
    }

    @Test
    void badStepsAreRefused() {
        assertThatThrownBy(() -> new GradientDescent(0, new SquaredLoss()))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("eta: required a finite step size above 0; got 0.0");
        assertThatThrownBy(() -> descent.run(START, INPUTS, TARGETS, -1))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("steps: required a number of steps, at least 0; got -1");
        assertThatThrownBy(() -> descent.step(START.forward(INPUTS), TARGETS.transpose()))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("Y: required a 4×2 matrix");
    }
}
