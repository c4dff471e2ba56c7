package org.softmaxntk.theorems.activations;

import java.math.BigDecimal;
import org.softmaxntk.model.linear.CompensatedDot;
import org.softmaxntk.model.linear.Matrix;

/**
 * On which side of 0, or of ±R‖x_i‖, a logit ⟨w_r, x_i⟩ lies: decided without error, since all numbers are doubles and a
 * rounding that flips a comparison would flip a count.
 *
 * <p>Doubles decide where they can: z computed is off by at most (d_in + 4)2⁻⁵²·‖w_r‖‖x_i‖, norms by less than that,
 * relatively, and below the normal doubles by 2⁻¹⁰²². The rest is decided by exact decimal arithmetic, for which
 * |z| ≤ R‖x‖ reads z² ≤ R²‖x‖².
 */
final class ExactLogit {
    private final Matrix weights;
    private final Matrix inputs;
    private final CompensatedDot dot = new CompensatedDot();

    ExactLogit(Matrix weights, Matrix inputs) {
        this.weights = weights;
        this.inputs = inputs;
    }

    /** Whether ⟨w_r, x_i⟩ > 0. */
    boolean isPositive(int r, int i) {
        double logit = dot.ofRows(weights, r, inputs, i).high();
        return Math.abs(logit) > error(r, i) ? logit > 0 : exactly(r, i).signum() > 0;
    }

    /** Whether |⟨w_r, x_i⟩| ≤ radius·‖x_i‖. */
    boolean isWithin(double radius, int r, int i) {
        double logit = Math.abs(dot.ofRows(weights, r, inputs, i).high());
        double bound = radius * inputs.rowNorm(i);
        if (Math.abs(logit - bound) > error(r, i) + bound * relativeError()) {
            return logit < bound;
        }
        BigDecimal z = exactly(r, i);
        BigDecimal square = new BigDecimal(radius).pow(2).multiply(squaredNorm(i));
        return z.multiply(z).compareTo(square) <= 0;
    }

    private double error(int r, int i) {
        return relativeError() * weights.rowNorm(r) * inputs.rowNorm(i) + Double.MIN_NORMAL;
    }

    private double relativeError() {
        return (inputs.columns() + 4) * 0x1p-51;
    }

    private BigDecimal exactly(int r, int i) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = 0; k < inputs.columns(); k++) {
            sum = sum.add(new BigDecimal(weights.at(r, k)).multiply(new BigDecimal(inputs.at(i, k))));
        }
        return sum;
    }

    private BigDecimal squaredNorm(int i) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = 0; k < inputs.columns(); k++) {
            sum = sum.add(new BigDecimal(inputs.at(i, k)).pow(2));
        }
        return sum;
    }
}
