package org.softmaxntk.model.wide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.softmaxntk.model.arithmetic.Arithmetic;
import org.softmaxntk.model.arithmetic.PanelArithmetic;
import org.softmaxntk.model.kernel.InverseLimitKernel;
import org.softmaxntk.model.kernel.LimitTangentKernel;
import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.DenseEigenvalues;
import org.softmaxntk.model.linear.DenseOperator;
import org.softmaxntk.model.linear.Eigenpair;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.PreconditionedEigenvalues;
import org.softmaxntk.model.network.Activation;
import org.softmaxntk.model.network.Initialisation;
import org.softmaxntk.model.network.Network;
import org.softmaxntk.model.random.RandomStream;

/**
 * The smallest eigenvalue of a wide network's kernel, by products and the limit kernel, is the one of the kernel that is
 * held.
 */
class PreconditionedKernelTest {
    private static final double SIGMA = 0.8;
    private static final int WIDTH = 4096;
    private static final PreconditionedEigenvalues SEARCH = new PreconditionedEigenvalues(1e-10, 150, 3);

    @ParameterizedTest
    @EnumSource
    void isThatOfTheKernelThatIsHeld(Activation activation) {
        Matrix inputs = inputs(30, 4);
        requireHeld(independent(inputs, 3).withActivation(activation), inputs, activation);
    }

    @ParameterizedTest
    @EnumSource
    void alsoFromThePairedStart(Activation activation) {
        Matrix inputs = inputs(40, 5);
        Network network =
                Initialisation.symmetric(WIDTH, 5, 2, SIGMA, RandomStream.of(8)).withActivation(activation);
        requireHeld(network, inputs, activation);
    }

    private static void requireHeld(Network network, Matrix inputs, Activation activation) {
        DenseOperator held = DenseOperator.of(TangentKernel.of(network.forward(inputs)));
        Eigenpair expected = DenseEigenvalues.smallest(held);
        Eigenpair found = SEARCH.smallest(
                WideKernel.of(WideNetwork.of(network), inputs), inverse(activation, inputs, network), 0);
        double size = DenseEigenvalues.largest(held).value();
        assertThat(found.residual()).isLessThanOrEqualTo(1e-10 * size);
        assertThat(found.value()).isCloseTo(expected.value(), offset(1e-10 * size));
        assertThat(expected.value()).isGreaterThan(1e-9 * size);
    }

    /** 30 rows, of which the last three are there twice. λ_min = 0, and 6 times at that. */
    @ParameterizedTest
    @EnumSource
    void equalInputsMakeItZero(Activation activation) {
        Matrix inputs = inputs(27, 4);
        Matrix twice = Matrix.generate(30, 4, (i, k) -> inputs.at(i < 27 ? i : i - 3, k));
        Network network = independent(twice, 2).withActivation(activation);
        WideKernel kernel = WideKernel.of(WideNetwork.of(network), twice);
        double size = DenseEigenvalues.largest(DenseOperator.of(TangentKernel.of(network.forward(twice))))
                .value();
        InverseLimitKernel inverse = inverse(activation, twice, network);
        Eigenpair found = SEARCH.smallest(kernel, inverse, 0);
        assertThat(found.residual()).isLessThanOrEqualTo(1e-10 * size);
        assertThat(found.value()).isCloseTo(0, offset(1e-10 * size));
    }

    @ParameterizedTest
    @CsvSource({"2,1", "3,1", "5,4"})
    void sameBitsForAnyThreadsAndOnBothArithmetics(int threads, int block) {
        Matrix inputs = inputs(40, 4);
        Network network = independent(inputs, 2);
        WideNetwork wide = WideNetwork.of(network);
        InverseLimitKernel inverse = inverse(Activation.SOFTMAX, inputs, network);
        PreconditionedEigenvalues search = SEARCH.inBlocksOf(block);
        Execution alone = new Execution(1, PanelArithmetic.of(Arithmetic.PLAIN));
        Execution several = new Execution(threads, PanelArithmetic.inUse());
        Eigenpair one = search.smallest(WideKernel.of(wide, inputs, alone), inverse, 0);
        Eigenpair other = search.smallest(WideKernel.of(wide, inputs, several), inverse, 0);
        assertThat(other.value()).isEqualTo(one.value());
        assertThat(other.vector()).isEqualTo(one.vector());
    }

    /** Weights that are not at their start, nor of the σ that the limit kernel has. */
    @Test
    void aPoorLimitCostsProductsButNotTheResult() {
        Matrix inputs = inputs(40, 4);
        Network network = Initialisation.independent(256, 4, 2, 2 * SIGMA, RandomStream.of(5));
        DenseOperator held = DenseOperator.of(TangentKernel.of(network.forward(inputs)));
        Eigenpair expected = DenseEigenvalues.smallest(held);
        Eigenpair found = new PreconditionedEigenvalues(1e-10, 3000, 3)
                .smallest(
                        WideKernel.of(WideNetwork.of(network), inputs),
                        inverse(Activation.SOFTMAX, inputs, network),
                        0);
        assertThat(found.value())
                .isCloseTo(
                        expected.value(),
                        offset(1e-10 * DenseEigenvalues.largest(held).value()));
    }

    private static InverseLimitKernel inverse(Activation activation, Matrix inputs, Network network) {
        return InverseLimitKernel.of(
                LimitTangentKernel.of(activation, inputs, SIGMA),
                network.signs().columns());
    }

    private static Network independent(Matrix inputs, int outputs) {
        return Initialisation.independent(WIDTH, inputs.columns(), outputs, SIGMA, RandomStream.of(7));
    }

    private static Matrix inputs(int n, int d) {
        RandomStream stream = RandomStream.of(6);
        Matrix gaussian = Matrix.generate(n, d, (i, k) -> stream.nextGaussian());
        return gaussian.times(1 / gaussian.maxRowNorm());
    }
}
