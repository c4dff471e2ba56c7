package org.softmaxntk.theorems.convergence;

import org.softmaxntk.model.linear.CompensatedDot;
import org.softmaxntk.model.linear.CompensatedSum;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.theorems.budget.FastBudget;

/**
 * ‖v‖² − ‖v⁺‖² of one descent step, without cancellation however small the step.
 *
 * <p>With z_ir = −η⟨Δw_r, x_i⟩ and E_i = Σ_r S_ir e^{z_ir} the step takes S_ir to S_ir e^{z_ir}/E_i, so F⁺_il − F_il = δ_il =
 * (1/E_i)Σ_r (a_lr − p_li) s_ir (e^{z_ir} − 1), the three parts D₀ + D₁ + D₂ of loss-decomposition in one, and the decrease
 * is −2⟨v, δ⟩ − ‖δ‖².
 *
 * <p>Error: let |z| ≤ ζ with error ζₑ, ζ + ζₑ ≤ 1. As Σ_r|a − p|s_ir ≤ m and e^{z} − 1 is off by e^{ζ+ζₑ}ζₑ and 2u of
 * itself, δ_il is off by at most m(43ζₑ + 33ζ(ε' + 8u)), terms of E_i included; sums are compensated.
 *
 * @param value as computed; negative where the loss grows
 * @param error absolute; ∞ or NaN where nothing is known
 */
record StepDecrease(double value, double error) {
    private static final double LARGEST_SHIFT = 1;

    /** Of the step that leaves {@code point}. Cost O(n·m·(d_in + d_out)). */
    static StepDecrease of(PathPoint point) {
        Matrix change = change(point);
        CompensatedSum slope = new CompensatedSum();
        CompensatedSum square = new CompensatedSum();
        for (int i = 0; i < change.rows(); i++) {
            for (int l = 0; l < change.columns(); l++) {
                slope.add(point.residual().at(i, l) * change.at(i, l));
                square.add(change.at(i, l) * change.at(i, l));
            }
        }
        return new StepDecrease(-2 * slope.value() - square.value(), error(point, change));
    }

    /** δ, n×d_out. */
    private static Matrix change(PathPoint point) {
        ForwardPass pass = point.pass();
        CompensatedDot dot = new CompensatedDot();
        double eta = point.run().stepSize();
        Matrix growth = Matrix.generate(
                pass.inputs().rows(),
                pass.network().width(),
                (i, r) -> Math.expm1(
                        -eta * dot.ofRows(point.gradient(), r, pass.inputs(), i).high()));
        return Matrix.generate(growth.rows(), pass.network().outputDimension(), (i, l) -> {
            CompensatedSum sum = new CompensatedSum();
            CompensatedSum excess = new CompensatedSum();
            for (int r = 0; r < growth.columns(); r++) {
                sum.add(pass.centredSign(i, r, l) * pass.scaledProbability(i, r) * growth.at(i, r));
                excess.add(pass.softmax().at(i, r) * growth.at(i, r));
            }
            return sum.value() / (1 + excess.value());
        });
    }

    private static double error(PathPoint point, Matrix change) {
        FastBudget shape = point.shape();
        double eta = point.run().stepSize();
        double gradient = point.gradient().maxRowNorm();
        double shiftError = eta * shape.largestInput() * (point.gradientError() + 4 * FastBudget.U * gradient); // ζₑ
        double shift = eta * shape.largestInput() * gradient; // ζ
        if (!(shift + shiftError <= LARGEST_SHIFT)) {
            return Double.POSITIVE_INFINITY;
        }
        double rootSize = Math.sqrt(shape.size());
        double each = shape.width() * (43 * shiftError + 33 * shift * (point.relativeError() + 8 * FastBudget.U));
        double changeError = rootSize * each;
        double residualError = rootSize * point.residualError();
        double v = point.residual().frobeniusNorm();
        double delta = change.frobeniusNorm();
        return 2.02 * (v * changeError + residualError * (delta + changeError) + delta * changeError)
                + 1.01 * changeError * changeError
                + 8 * FastBudget.U * (2 * v * delta + delta * delta);
    }

    /** A number that the decrease is not below; −∞ where nothing is known. */
    double atLeast() {
        double least = value - error;
        return Double.isNaN(least) ? Double.NEGATIVE_INFINITY : least;
    }
}
