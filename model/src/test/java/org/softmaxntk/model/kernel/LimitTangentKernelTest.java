package org.softmaxntk.model.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.softmaxntk.model.InvalidInput;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.Activation;

class LimitTangentKernelTest {
    /** A vector, itself, its double, its negative, one at a right angle, and zero. */
    private static final Matrix INPUTS =
            Matrix.of(new double[][] {{0.3, 0.4}, {0.3, 0.4}, {0.6, 0.8}, {-0.3, -0.4}, {-0.4, 0.3}, {0, 0}});

    @Test
    void reluIsExactAtParallelOppositeRightAngledAndZeroInputs() {
        Matrix kernel = LimitTangentKernel.of(Activation.RELU, INPUTS, 1).toMatrix();
        assertThat(kernel.at(0, 0)).isEqualTo(0.125);
        assertThat(kernel.at(0, 1)).isEqualTo(0.125);
        assertThat(kernel.at(0, 2)).isEqualTo(0.25);
        assertThat(kernel.at(0, 3)).isZero();
        assertThat(kernel.at(0, 4)).isCloseTo(0, within(1e-17));
        for (int j = 0; j < INPUTS.rows(); j++) {
            assertThat(kernel.at(5, j)).isZero();
        }
    }

    /** arccos of the rounded cosine would answer 0 for angles below 10⁻⁸. */
    @Test
    void reluSeesTinyAngles() {
        double angle = 1e-9;
        Matrix inputs = Matrix.of(new double[][] {{1, 0}, {1, angle}, {-1, angle}});
        Matrix kernel = LimitTangentKernel.of(Activation.RELU, inputs, 1).toMatrix();
        assertThat(0.5 - kernel.at(0, 1)).isCloseTo(angle / (2 * Math.PI), within(1e-16));
        assertThat(kernel.at(0, 2)).isCloseTo(-angle / (2 * Math.PI), within(1e-16));
    }

    @Test
    void exponentialKernelsFollowTheirFormulas() {
        Matrix inputs = Matrix.of(new double[][] {{0.5, 0}, {0.25, 0.5}});
        assertThat(LimitTangentKernel.of(Activation.SOFTMAX, inputs, 2)
                        .toMatrix()
                        .at(0, 1))
                .isCloseTo(0.125 * Math.exp(0.5), within(1e-16));
        assertThat(LimitTangentKernel.of(Activation.EXP, inputs, 2).toMatrix().at(0, 1))
                .isCloseTo(0.125 * Math.exp(2 * (0.5625 + 0.25)), within(1e-15));
    }

    @ParameterizedTest
    @EnumSource
    void kernelsAreSymmetricBitForBit(Activation activation) {
        Matrix inputs = Matrix.generate(6, 4, (i, k) -> Math.sin(3 * i + k) / 2);
        Matrix kernel = LimitTangentKernel.of(activation, inputs, 0.7).toMatrix();
        assertThat(kernel).isEqualTo(kernel.transpose());
    }

    @Test
    void outputsDoNotMeet() {
        LimitTangentKernel limit = LimitTangentKernel.of(Activation.SOFTMAX, INPUTS.rows(0, 2), 1);
        Matrix kernel = limit.toMatrix();
        Matrix both = limit.forOutputs(2);
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < 4; column++) {
                double expected = row / 2 == column / 2 ? kernel.at(row % 2, column % 2) : 0;
                assertThat(both.at(row, column)).isEqualTo(expected);
            }
        }
    }

    @Test
    void beyondTheDoublesThereAreLogarithms() {
        LimitTangentKernel limit = LimitTangentKernel.of(Activation.EXP, Matrix.of(new double[][] {{1}}), 30);
        assertThat(limit.logMagnitude(0, 0)).isEqualTo(1800);
        assertThatThrownBy(limit::toMatrix)
                .isInstanceOf(InvalidInput.class)
                .hasMessage("limit kernel[0][0]: required inputs and σ for which it is a double, so ln|K| < 709.8; got"
                        + " ln|K| = 1800.0");
        LimitTangentKernel zero =
                LimitTangentKernel.of(Activation.EXP, Matrix.of(new double[][] {{0, 0}, {300, 0}}), 30);
        assertThat(zero.sign(0, 1)).isZero();
        assertThat(zero.logMagnitude(0, 1)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    /** 10⁻²⁰·e^720 is a double, though e^720 is not. */
    @Test
    void factorsMayBringAnEntryBackAmongTheDoubles() {
        Matrix inputs = Matrix.of(new double[][] {{1e-10}});
        double sigma = Math.sqrt(720) * 1e10;
        double expected = Math.exp(720 - 20 * Math.log(10));
        assertThat(LimitTangentKernel.of(Activation.SOFTMAX, inputs, sigma)
                        .toMatrix()
                        .at(0, 0))
                .isCloseTo(expected, within(1e-12 * expected));
    }

    @Test
    void sigmaHasARange() {
        assertThatThrownBy(() -> LimitTangentKernel.of(Activation.EXP, INPUTS, -1))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("sigma: required a finite number at least 0; got -1.0");
        assertThatThrownBy(() -> LimitTangentKernel.of(Activation.SOFTMAX, INPUTS, Double.POSITIVE_INFINITY))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> LimitTangentKernel.of(Activation.RELU, INPUTS, 0))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("sigma: required a finite number above 0 (at 0 every neuron is off); got 0.0");
        assertThat(LimitTangentKernel.of(Activation.SOFTMAX, INPUTS, 0)
                        .toMatrix()
                        .at(0, 0))
                .isEqualTo(0.25);
    }

    @Test
    void inputsMustBeFinite() {
        assertThatThrownBy(() -> LimitTangentKernel.of(Activation.RELU, Matrix.of(new double[][] {{Double.NaN}}), 1))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("X[0][0]: required a finite number; got NaN");
    }
}
