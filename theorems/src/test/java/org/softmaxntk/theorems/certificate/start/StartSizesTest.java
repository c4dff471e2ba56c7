package org.softmaxntk.theorems.certificate.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.SymmetricSpectrum;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.theorems.RandomInstances;

/** The sizes against their definitions, entry by entry. */
class StartSizesTest {
    private static final RandomInstances INSTANCE = RandomInstances.paired("ball", 5, 3, 2, 12, 2, 11);
    private static final Matrix X = INSTANCE.data().inputs();
    private static final Matrix S = ForwardPass.of(INSTANCE.network(), X)
            .softmax()
            .times(INSTANCE.network().width());
    private static final StartSizes SIZES = StartSizes.of(INSTANCE.network(), INSTANCE.data());
    private static final int OUTPUTS = 2;

    private static double norm(int i) {
        return X.rowNorm(i);
    }

    private static double kappa(int i, int j) {
        return S.rows(i, i + 1).inner(S.rows(j, j + 1)) / S.columns();
    }

    private static double largest(int i) {
        return S.rows(i, i + 1).maxAbsolute();
    }

    private static double largestEigenvalue(Matrix.Entry entry) {
        return SymmetricSpectrum.of(Matrix.generate(X.rows(), X.rows(), entry)).largest();
    }

    private static double product(int i, int j) {
        return Math.abs(X.rows(i, i + 1).inner(X.rows(j, j + 1)));
    }

    /** √d_out·max_r λ_max(Σ_i weight(s_ir, i)² x_ix_iᵀ)^{½}. */
    private static double perNeuron(DoubleBinaryOperator weight) {
        double most = 0;
        for (int r = 0; r < S.columns(); r++) {
            int neuron = r;
            Matrix rows = Matrix.generate(
                    X.rows(), X.columns(), (i, k) -> weight.applyAsDouble(S.at(i, neuron), i) * X.at(i, k));
            most = Math.max(
                    most, SymmetricSpectrum.of(rows.transpose().times(rows)).largest());
        }
        return Math.sqrt(OUTPUTS * most);
    }

    private static void assertAbove(double bound, double value) {
        assertThat(bound).isBetween(value, value * 1.02);
    }

    @Test
    void sizesOfSingleNeurons() {
        assertAbove(SIZES.gradient(), perNeuron((s, i) -> s));
        assertAbove(SIZES.evenGradient(), perNeuron((s, i) -> s * norm((int) i)));
        assertAbove(SIZES.spread(), perNeuron((s, i) -> Math.sqrt(largest((int) i) * s) * norm((int) i)));
        assertAbove(SIZES.largestFeature(), S.maxAbsolute());
    }

    @Test
    void sizesOfKernels() {
        Matrix majorant = Matrix.generate(X.rows(), X.rows(), (i, j) -> product(i, j) * kappa(i, j));
        assertAbove(SIZES.kernel(), OUTPUTS * SymmetricSpectrum.of(majorant).largest());
        assertAbove(SIZES.kernelFrobenius(), OUTPUTS * majorant.frobeniusNorm());
        assertAbove(SIZES.first(), OUTPUTS * largestEigenvalue((i, j) -> product(i, j) * kappa(i, j) * mean(i, j, 1)));
        assertAbove(SIZES.second(), OUTPUTS * largestEigenvalue((i, j) -> product(i, j) * kappa(i, j) * mean(i, j, 2)));
        assertAbove(
                SIZES.quadratic(),
                OUTPUTS
                        * largestEigenvalue((i, j) ->
                                product(i, j) * largest(i) * largest(j) * (norm(i) * norm(i) + norm(j) * norm(j)) / 2));
    }

    private static double mean(int i, int j, int power) {
        return Math.pow((norm(i) + norm(j)) / 2, power);
    }

    @Test
    void sizesOfInputsAndOutputs() {
        assertAbove(
                SIZES.inputNorm(), SymmetricSpectrum.of(X.transpose().times(X)).largest());
        double most = 0;
        for (int i = 0; i < X.rows(); i++) {
            double weight = norm(i) * Math.sqrt(kappa(i, i));
            assertAbove(SIZES.outputWeights().at(i, 0), weight);
            most = Math.max(most, weight);
        }
        assertAbove(SIZES.outputScale(), most);
    }

    /** Of neurons that are not paired the second, fourth, … count too. */
    @Test
    void everyNeuronCounts() {
        RandomInstances other = RandomInstances.independent("ball", 3, 2, 1, 6, 2, 4);
        Matrix x = other.data().inputs();
        Matrix s = ForwardPass.of(other.network(), x).softmax().times(6);
        double most = 0;
        for (int r = 0; r < 6; r++) {
            int neuron = r;
            Matrix rows = Matrix.generate(3, 2, (i, k) -> s.at(i, neuron) * x.at(i, k));
            most = Math.max(
                    most, SymmetricSpectrum.of(rows.transpose().times(rows)).largest());
        }
        assertAbove(StartSizes.of(other.network(), other.data()).gradient(), Math.sqrt(most));
    }
}
