package org.softmaxntk.model.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.Activation;
import org.softmaxntk.model.network.NetworkPass;
import org.softmaxntk.model.reference.AutomaticDerivatives;
import org.softmaxntk.model.reference.NeuronwiseReference;

/**
 * Three ways to one kernel: its formula, the Gram matrix of the Jacobian's formula, and that of a Jacobian by automatic
 * differentiation, which knows no formula and shares no code with the others.
 */
class TangentKernelProperties {
    private static final double U = 0x1p-53;

    @Property(tries = 60)
    void threeWaysGiveOneKernel(
            @ForAll Activation activation,
            @ForAll @IntRange(min = 1, max = 5) int n,
            @ForAll @IntRange(min = 1, max = 3) int inputs,
            @ForAll @IntRange(min = 1, max = 3) int outputs,
            @ForAll @IntRange(min = 1, max = 12) int width,
            @ForAll long seed) {
        KernelCase drawn = KernelCase.of(activation, n, inputs, outputs, width, seed);
        NetworkPass pass = drawn.pass();
        Matrix formula = TangentKernel.of(pass);
        Matrix gram = gram(TangentKernel.jacobian(pass), width);
        Matrix automatic = gram(automaticJacobian(drawn), width);
        // Each factor of φ has a relative error of at most about 20u here, see the passes; twice, for both ways.
        double budget = 2 * (6 * 30 + inputs * width + inputs + 8) * U * formula.trace();
        assertThat(formula.minus(gram).frobeniusNorm()).isLessThanOrEqualTo(budget);
        // Automatic differentiation cancels in a − p where one neuron holds nearly all the mass: absolutely, not
        // relatively.
        double cancelled = activation == Activation.SOFTMAX ? 400 * width * U * largestSlope(pass) : 0;
        assertThat(formula.minus(automatic).frobeniusNorm()).isLessThanOrEqualTo(budget + cancelled);
        assertThat(formula).isEqualTo(formula.transpose());
    }

    private static Matrix gram(Matrix jacobian, int width) {
        return jacobian.times(jacobian.transpose()).times(1.0 / width);
    }

    /** n·d_out·max‖x‖²·max s², which bounds ‖H‖ without the factors that may cancel. */
    private static double largestSlope(NetworkPass pass) {
        double largest = 0;
        for (int i = 0; i < pass.inputs().rows(); i++) {
            for (int r = 0; r < pass.network().width(); r++) {
                largest = Math.max(largest, pass.slope(i, r));
            }
        }
        double norm = pass.inputs().maxRowNorm();
        return pass.inputs().rows() * pass.network().outputDimension() * norm * norm * largest * largest;
    }

    private static Matrix automaticJacobian(KernelCase drawn) {
        return switch (drawn.activation()) {
            case SOFTMAX -> AutomaticDerivatives.jacobian(drawn.weights(), drawn.signs(), drawn.inputs());
            case EXP ->
                AutomaticDerivatives.jacobian(NeuronwiseReference::exp, drawn.weights(), drawn.signs(), drawn.inputs());
            case RELU ->
                AutomaticDerivatives.jacobian(
                        NeuronwiseReference::relu, drawn.weights(), drawn.signs(), drawn.inputs());
        };
    }
}
