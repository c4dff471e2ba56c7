package org.softmaxntk.model.wide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.softmaxntk.model.arithmetic.Arithmetic;
import org.softmaxntk.model.arithmetic.PanelArithmetic;
import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.loss.SquaredLoss;
import org.softmaxntk.model.network.Activation;
import org.softmaxntk.model.network.Network;
import org.softmaxntk.model.network.NetworkPass;
import org.softmaxntk.model.random.RandomStream;
import org.softmaxntk.model.training.Gradient;
import org.softmaxntk.model.training.GradientDescent;

/** Wide networks do what the careful implementation does, whatever m, n, d_in, d_out and the activation. */
class WideNetworkProperties {
    private static final Execution PLAIN = new Execution(1, PanelArithmetic.of(Arithmetic.PLAIN));
    private static final Execution THREE = new Execution(3, PanelArithmetic.inUse());

    /** A random network, inputs, targets and a step size that moves logits by less than about 0.2. */
    private record Setting(Network network, Matrix inputs, Matrix targets, double stepSize) {
        static Setting of(long seed, Activation activation, int m, int n, int d, int outputs) {
            RandomStream random = RandomStream.of(seed);
            Network network = activation.network(
                    gaussian(m, d, random).times(0.4), Matrix.generate(m, outputs, (r, l) -> random.nextSign()));
            return new Setting(network, gaussian(n, d, random), gaussian(n, outputs, random), 1e-3 / (m * n));
        }

        private static Matrix gaussian(int rows, int columns, RandomStream random) {
            return Matrix.generate(rows, columns, (i, k) -> random.nextGaussian() / Math.sqrt(columns));
        }

        NetworkPass pass() {
            return network.forward(inputs);
        }
    }

    @Property
    void outputsAgree(
            @ForAll long seed,
            @ForAll Activation activation,
            @ForAll @IntRange(min = 1, max = 300) int m,
            @ForAll @IntRange(min = 1, max = 70) int n,
            @ForAll @IntRange(min = 1, max = 6) int d,
            @ForAll @IntRange(min = 1, max = 3) int outputs) {
        Setting setting = Setting.of(seed, activation, m, n, d, outputs);
        Matrix wide =
                WidePass.of(WideNetwork.of(setting.network), setting.inputs).outputs();
        double scale = m * Math.exp(4);
        assertThat(wide.minus(setting.pass().outputs()).maxAbsolute()).isLessThan(1e-14 * scale);
    }

    @Property
    void aStepAgrees(
            @ForAll long seed,
            @ForAll Activation activation,
            @ForAll @IntRange(min = 1, max = 300) int m,
            @ForAll @IntRange(min = 1, max = 70) int n,
            @ForAll @IntRange(min = 1, max = 6) int d,
            @ForAll @IntRange(min = 1, max = 3) int outputs) {
        Setting setting = Setting.of(seed, activation, m, n, d, outputs);
        SquaredLoss loss = new SquaredLoss();
        WideNetwork wide = WideNetwork.of(setting.network);
        WideDescent descent = WideDescent.of(wide, setting.inputs, setting.targets, loss, setting.stepSize);
        double before = descent.loss();
        descent.step();
        NetworkPass next = new GradientDescent(setting.stepSize, loss)
                .step(setting.pass(), setting.targets)
                .forward(setting.inputs);
        assertThat(((StoredNeurons) wide.neurons())
                        .toMatrix()
                        .minus(next.network().hiddenWeights())
                        .maxAbsolute())
                .isLessThan(1e-13);
        assertThat(descent.pass().outputs().minus(next.outputs()).maxAbsolute()).isLessThan(1e-13 * m * Math.exp(4));
        assertThat(descent.squaredLossChange()).isCloseTo(descent.loss() - before, offset(1e-13 * before));
    }

    @Property
    void gradientsAgree(
            @ForAll long seed,
            @ForAll Activation activation,
            @ForAll @IntRange(min = 1, max = 300) int m,
            @ForAll @IntRange(min = 1, max = 70) int n,
            @ForAll @IntRange(min = 1, max = 3) int outputs) {
        Setting setting = Setting.of(seed, activation, m, n, 3, outputs);
        SquaredLoss loss = new SquaredLoss();
        double[] weights = new double[3 * m];
        Arrays.setAll(weights, at -> setting.network.hiddenWeights().at(at / 3, at % 3));
        double[] gradient = new double[weights.length];
        // Weights are those that are asked for, whatever the network began with.
        Network other = setting.network.withWeights(Matrix.zeros(m, 3));
        WideGradient.of(WideNetwork.of(other), setting.inputs, setting.targets, loss, THREE)
                .at(weights, gradient);
        Matrix expected = Gradient.of(setting.pass(), setting.targets, loss);
        assertThat(Matrix.ofRows(m, 3, gradient).minus(expected).maxAbsolute())
                .isLessThan(1e-12 * (1 + expected.maxAbsolute()));
    }

    @Property(tries = 200)
    void sameBitsForAnyThreadsAndOnBothArithmetics(
            @ForAll long seed,
            @ForAll Activation activation,
            @ForAll @IntRange(min = 1, max = 20_000) int m,
            @ForAll @IntRange(min = 1, max = 40) int n) {
        Setting setting = Setting.of(seed, activation, m, n, 3, 2);
        assertThat(weightsAfterTwoSteps(setting, THREE)).isEqualTo(weightsAfterTwoSteps(setting, PLAIN));
    }

    private static Matrix weightsAfterTwoSteps(Setting setting, Execution execution) {
        WideNetwork wide = WideNetwork.of(setting.network);
        WideDescent descent =
                WideDescent.of(wide, setting.inputs, setting.targets, new SquaredLoss(), setting.stepSize, execution);
        descent.step();
        descent.step();
        return ((StoredNeurons) wide.neurons()).toMatrix();
    }

    @Property(tries = 300)
    void kernelProductsAgree(
            @ForAll long seed,
            @ForAll Activation activation,
            @ForAll @IntRange(min = 1, max = 200) int m,
            @ForAll @IntRange(min = 1, max = 40) int n,
            @ForAll @IntRange(min = 1, max = 3) int outputs) {
        Setting setting = Setting.of(seed, activation, m, n, 3, outputs);
        Matrix kernel = TangentKernel.of(setting.pass());
        WideKernel wide = WideKernel.of(WideNetwork.of(setting.network), setting.inputs);
        RandomStream random = RandomStream.of(seed).named("vector");
        double[] v = new double[n * outputs];
        Arrays.setAll(v, k -> random.nextGaussian());
        double[] product = new double[v.length];
        wide.multiply(v, product);
        Matrix expected = kernel.times(Matrix.ofRows(v.length, 1, v));
        assertThat(Matrix.ofRows(v.length, 1, product).minus(expected).frobeniusNorm())
                .isLessThan(1e-13 * (kernel.frobeniusNorm() * v.length + 1e-300));
    }
}
