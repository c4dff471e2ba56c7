package org.softmaxntk.theorems.perturbation;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.ReferenceNetwork;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.budget.FastBudget;

/**
 * K_F = d_out·‖K̂‖_F with K̂_ij = |x_i·x_j|·κ_ij and κ_ij = (1/m) Σ_r s_ir s_jr: the size of the kernel without its
 * signs.
 *
 * <p>In doubles: κ is a sum of m positive terms, relative error 2ε + (m + 2)u; x_i·x_j has absolute error d_in·u for
 * inputs in the unit ball; so ‖error‖_F ≤ d_out(2ε + (m + d_in + 4)u)·Σ_i κ_ii, as κ is positive semidefinite. Cost
 * O(n²(m + d_in)).
 */
public final class KernelMajorant {
    private KernelMajorant() {}

    public static Enclosure inDoubles(SoftmaxNetwork network, DataSet data) {
        Matrix s = ForwardPass.of(network, data.inputs()).softmax().times(network.width());
        Matrix kappa = s.times(s.transpose()).times(1.0 / network.width());
        Matrix products = data.inputs().times(data.inputs().transpose());
        Matrix majorant =
                Matrix.generate(data.samples(), data.samples(), (i, j) -> Math.abs(products.at(i, j)) * kappa.at(i, j));
        FastBudget budget = FastBudget.of(network, data);
        double relative = 2 * budget.probability() + (network.width() + data.inputDimension() + 8) * FastBudget.U;
        return Enclosure.of(
                network.outputDimension() * majorant.frobeniusNorm(),
                1.01 * network.outputDimension() * relative * kappa.trace());
    }

    /** Of the {@code network} in digits. */
    public static Dfp inDigits(ReferenceNetwork<Dfp> network, Digits digits) {
        Dfp width = digits.number(network.weights().rows());
        FieldTable<Dfp> softmax = network.softmax();
        FieldTable<Dfp> inputs = network.inputs();
        return FieldTable.symmetric(
                        digits.precision(),
                        inputs.rows(),
                        (i, j) -> inputs.dotRows(i, inputs, j)
                                .abs()
                                .multiply(softmax.dotRows(i, softmax, j))
                                .multiply(width)) // κ_ij = m Σ_r S_ir S_jr
                .frobeniusNorm()
                .multiply(digits.number(network.signs().columns()));
    }
}
