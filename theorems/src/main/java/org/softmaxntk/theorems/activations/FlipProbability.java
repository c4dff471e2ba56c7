package org.softmaxntk.theorems.activations;

import java.util.Locale;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.linear.CompensatedDot;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.theorems.Constant;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.given.StartLaw;

/**
 * (d_out/δ)·√(2/π)·(R/σ)·Σ_i k_i with k_i = √(‖x_i‖⁴ + 2Σ_{j≠i}(x_i·x_j)²), times a factor: what the flip majorant exceeds
 * with probability at most δ.
 *
 * <p>In doubles: x_i·x_j is off by (d_in + 2)u·‖x_i‖‖x_j‖ and k_i is a norm of such numbers, so Σ_i k_i is off by
 * √2·(n + d_in + 8)u·Σ_i‖x_i‖·‖X‖_F; the factors before it cost 10u. Cost O(n²d_in).
 */
final class FlipProbability {
    private static final double TWICE_THE_DENSITY = Math.sqrt(2 / Math.PI);

    private FlipProbability() {}

    /** √(2/π), to three digits. */
    static Constant constant() {
        return new Constant(
                "√(2/π)",
                String.format(Locale.ROOT, "%.3f", TWICE_THE_DENSITY),
                "twice the largest density of a standard normal");
    }

    static Enclosure bound(StartLaw law, double factor) {
        Matrix inputs = law.data().inputs();
        double scale = factor
                * law.data().outputDimension()
                / law.failureProbability()
                * TWICE_THE_DENSITY
                * (law.radius() / law.sigma());
        double sum = 0;
        double norms = 0;
        for (int i = 0; i < inputs.rows(); i++) {
            sum += weight(inputs, i);
            norms += inputs.rowNorm(i);
        }
        double error = 1.5 * (inputs.rows() + inputs.columns() + 8) * FastBudget.U * norms * inputs.frobeniusNorm();
        return Enclosure.of(sum, error).times(Enclosure.of(scale, 12 * FastBudget.U * scale));
    }

    /** k_i. */
    private static double weight(Matrix inputs, int i) {
        CompensatedDot dot = new CompensatedDot();
        return Matrix.generate(
                        1,
                        inputs.rows(),
                        (row, j) -> (i == j ? 1 : Math.sqrt(2))
                                * dot.ofRows(inputs, i, inputs, j).high())
                .frobeniusNorm();
    }

    static Dfp bound(StartLaw law, double factor, Digits digits) {
        FieldTable<Dfp> inputs = digits.lift(law.data().inputs());
        Dfp two = digits.number(2);
        Dfp pi = two.getField().getPi();
        Dfp sum = digits.number(0);
        for (int i = 0; i < inputs.rows(); i++) {
            int sample = i;
            sum = sum.add(FieldTable.generate(
                            digits.precision(),
                            1,
                            inputs.rows(),
                            (row, j) -> inputs.dotRows(sample, inputs, j)
                                    .multiply(sample == j ? digits.number(1) : two.sqrt()))
                    .frobeniusNorm());
        }
        return sum.multiply(two.divide(pi).sqrt())
                .multiply(digits.number(law.radius()).divide(digits.number(law.sigma())))
                .multiply(digits.number(factor))
                .multiply(law.data().outputDimension())
                .divide(digits.number(law.failureProbability()));
    }
}
