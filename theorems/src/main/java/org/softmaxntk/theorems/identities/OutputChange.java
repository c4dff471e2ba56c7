package org.softmaxntk.theorems.identities;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.ReferenceNetwork;
import org.softmaxntk.theorems.arithmetic.Digits;

/**
 * The three parts of a step's effect on the outputs, n×d_out each: through the normaliser (D₀), to first order (D₁), and
 * the rest (D₂). See {@link LossDecomposition}.
 */
record OutputChange(Matrix normaliser, Matrix linear, Matrix secondOrder) {
    /** A neuron's contribution to one sample as a function of z, and of E = α⁺/α. */
    @FunctionalInterface
    private interface Part {
        double of(double z, double growth);
    }

    /** @param step what is added to the weights, m×d_in */
    static OutputChange of(ForwardPass pass, Matrix step) {
        Matrix z = pass.inputs().times(step.transpose());
        return new OutputChange(
                sum(pass, z, (shift, growth) -> Math.exp(shift) * (1 / growth - 1)),
                sum(pass, z, (shift, growth) -> shift),
                sum(pass, z, (shift, growth) -> Math.exp(shift) - 1 - shift));
    }

    /** m Σ_r a_lr S_ir part(z_ir, E_i). */
    private static Matrix sum(ForwardPass pass, Matrix z, Part part) {
        int m = pass.network().width();
        Matrix signs = pass.network().signs();
        return Matrix.generate(z.rows(), signs.columns(), (i, l) -> {
            double growth = growth(pass, z, i);
            double sum = 0;
            for (int r = 0; r < m; r++) {
                sum += signs.at(r, l) * pass.softmax().at(i, r) * part.of(z.at(i, r), growth);
            }
            return m * sum;
        });
    }

    /** E_i = Σ_r S_ir e^{z_ir}. */
    private static double growth(ForwardPass pass, Matrix z, int i) {
        double sum = 0;
        for (int r = 0; r < z.columns(); r++) {
            sum += pass.softmax().at(i, r) * Math.exp(z.at(i, r));
        }
        return sum;
    }

    /** D₀ + D₁ (+ D₂) with the reference implementation. */
    static FieldTable<Dfp> inDigits(
            ReferenceNetwork<Dfp> network, FieldTable<Dfp> step, Digits digits, boolean withSecondOrder) {
        FieldTable<Dfp> z = network.inputs().times(step.transpose());
        FieldTable<Dfp> powers = z.map(digits::exp);
        Dfp one = digits.number(1);
        return FieldTable.generate(digits.precision(), z.rows(), network.signs().columns(), (i, l) -> {
            Dfp growth = network.softmax().dotRows(i, powers, i);
            Dfp shrink = one.divide(growth).subtract(one);
            Dfp sum = digits.number(0);
            for (int r = 0; r < z.columns(); r++) {
                Dfp part = powers.at(i, r).multiply(shrink).add(z.at(i, r));
                if (withSecondOrder) {
                    part = part.add(powers.at(i, r).subtract(one).subtract(z.at(i, r)));
                }
                sum = sum.add(part.multiply(network.softmax().at(i, r))
                        .multiply(network.signs().at(r, l)));
            }
            return sum.multiply(digits.number(z.columns()));
        });
    }
}
