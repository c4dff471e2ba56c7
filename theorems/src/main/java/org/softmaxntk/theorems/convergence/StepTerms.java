package org.softmaxntk.theorems.convergence;

import java.util.function.DoubleUnaryOperator;
import org.softmaxntk.model.linear.CompensatedSum;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.loss.SquaredLoss;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.training.Gradient;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.given.DescentStep;

/**
 * The terms C₀ and C₃ of loss-decomposition for one descent step, in doubles and without cancellation however small the step.
 *
 * <p>With z_ir = −η⟨Δw_r, x_i⟩, E_i = Σ_r S_ir e^{z_ir}, p⁺ the sign means after the step and h(z) = e^z − 1 − z: p⁺ − p =
 * Σ_r (a − p)S(e^z − 1)/E, F⁺ − F = m(p⁺ − p), D₀ = −m·p⁺·Σ_r S(e^z − 1), and with a − p in D₁ what is left of it, D₀ +
 * m·p·Σ_r S·z = −m((p⁺ − p)Σ_r S·z + p⁺·Σ_r S·h(z)).
 *
 * <p>Error: let |z| ≤ ζ be off by at most ζₑ ≤ 1/100 and S, a − p by ε of themselves, ρ = 3ε + (m + 30)u. As Σ_r |a − p|S ≤ 1,
 * a sum of S(e^z − 1) is off by g = (e^ζ − 1)ρ + 1.1e^ζζₑ, p⁺ − p by 3.3e^{2ζ}((e^ζ − 1)ρ + ζₑ), Σ S·z by ζρ + 1.1ζₑ and
 * Σ S·h by h(ζ)ρ + 1.1(e^ζ − 1)ζₑ.
 */
final class StepTerms {
    private static final double LARGEST_SHIFT_ERROR = 0.01;

    private final FastBudget budget;
    private final ForwardPass pass;
    private final Matrix residual;
    private final double residualError;
    private final Matrix shift;
    private final double shiftError;

    /** Cost O(n·m·(d_in + d_out)). */
    StepTerms(DescentStep given) {
        budget = FastBudget.of(given.network(), given.data());
        pass = ForwardPass.of(given.network(), given.data().inputs());
        residual = pass.outputs().minus(given.data().targets());
        residualError = budget.output() + FastBudget.U * (residual.maxAbsolute() + 1);
        Matrix gradient = Gradient.of(pass, given.data().targets(), new SquaredLoss());
        shift = pass.inputs().times(gradient.transpose()).times(-given.stepSize());
        double L = budget.largestInput();
        shiftError = 1.01
                * given.stepSize()
                * (budget.gradientAlong(L * L, residual.frobeniusNorm())
                        + (budget.inputDimension() + 4) * FastBudget.U * L * gradient.maxRowNorm());
    }

    /** h(z) = e^z − 1 − z, to 10u of itself. */
    static double beyondLinear(double z) {
        if (Math.abs(z) > 0.5) {
            return Math.expm1(z) - z;
        }
        double sum = 0;
        for (int k = 18; k >= 2; k--) {
            sum = (sum * z + 1) / k; // Σ_{j≥k} z^{j−k}(k − 1)!/j!
        }
        return sum * z * z;
    }

    /** ‖F − Y‖_F. */
    Enclosure residualNorm() {
        double norm = residual.frobeniusNorm();
        double error = Math.sqrt(budget.size()) * residualError + (budget.size() + 8) * FastBudget.U * norm;
        return Enclosure.of(norm, 1.01 * error);
    }

    /** p̂ = max_il |p_li|. */
    Enclosure largestSignMean() {
        double largest = 0;
        for (int i = 0; i < residual.rows(); i++) {
            for (int l = 0; l < residual.columns(); l++) {
                largest = Math.max(largest, Math.abs(pass.signMean(i, l)));
            }
        }
        return Enclosure.of(largest, budget.probability() + 4 * FastBudget.U);
    }

    /** ‖F⁺ − F‖_F. */
    Enclosure outputChange() {
        double norm = budget.width()
                * Matrix.generate(residual.rows(), residual.columns(), this::meanChange)
                        .frobeniusNorm();
        double error = Math.sqrt(budget.size()) * budget.width() * meanChangeError()
                + (budget.size() + 8) * FastBudget.U * norm;
        return unlessLost(norm, 1.01 * error);
    }

    /** |C₀|, by D₁ with a or with a − p. */
    Enclosure normaliserTerm(boolean centred) {
        Matrix change = Matrix.generate(
                residual.rows(), residual.columns(), (i, l) -> centred ? centredPart(i, l) : normaliserPart(i, l));
        double each = centred ? centredError() : normaliserError();
        double rootSize = Math.sqrt(budget.size());
        double v = residual.frobeniusNorm();
        double d = change.frobeniusNorm();
        double error = 2 * (v * rootSize * each + rootSize * residualError * (d + rootSize * each))
                + 2 * (budget.size() + 8) * FastBudget.U * v * d;
        return unlessLost(Math.abs(2 * residual.inner(change)), 1.01 * error);
    }

    /** 2√N‖v‖·m(e^{max|z|} − 1). */
    Enclosure trivialNormaliserTerm() {
        return trivially(growth());
    }

    /** 2√N‖v‖·m(e^{max|z|} − 1 + max|z|). */
    Enclosure trivialCentredTerm() {
        return trivially(growth() + largestShift());
    }

    private Enclosure trivially(double growth) {
        double most = 2.02 * Math.sqrt(budget.size()) * budget.width() * growth;
        return Double.isFinite(most)
                ? Enclosure.of(most, 40 * FastBudget.U * most).times(residualNorm())
                : Enclosure.UNKNOWN;
    }

    private Enclosure unlessLost(double value, double error) {
        return shiftError <= LARGEST_SHIFT_ERROR ? Enclosure.of(value, error) : Enclosure.UNKNOWN;
    }

    private double normaliserPart(int i, int l) {
        return -budget.width() * (pass.signMean(i, l) + meanChange(i, l)) * sum(i, Math::expm1);
    }

    private double normaliserError() {
        double g = growth() * relative() + 1.1 * Math.exp(largestShift()) * shiftError;
        return 1.2 * budget.width() * (growth() * meanError() + g);
    }

    private double centredPart(int i, int l) {
        double change = meanChange(i, l);
        double beyond = sum(i, StepTerms::beyondLinear);
        return -budget.width() * (change * sum(i, z -> z) + (pass.signMean(i, l) + change) * beyond);
    }

    private double centredError() {
        double zeta = largestShift();
        double beyond = beyondLinear(zeta);
        return 1.2
                * budget.width()
                * (zeta * meanChangeError()
                        + Math.exp(zeta) * growth() * (zeta * relative() + 1.1 * shiftError)
                        + beyond * (meanError() + relative())
                        + 1.1 * growth() * shiftError);
    }

    /** p⁺ − p. */
    private double meanChange(int i, int l) {
        CompensatedSum sum = new CompensatedSum();
        for (int r = 0; r < shift.columns(); r++) {
            sum.add(pass.centredSign(i, r, l) * pass.softmax().at(i, r) * Math.expm1(shift.at(i, r)));
        }
        return sum.value() / sum(i, Math::exp);
    }

    private double meanChangeError() {
        double growth = Math.exp(2 * largestShift());
        return 3.3 * growth * (growth() * relative() + shiftError);
    }

    /** Of p⁺. */
    private double meanError() {
        return budget.probability() + meanChangeError() + 4 * FastBudget.U;
    }

    /** Σ_r S_ir f(z_ir). */
    private double sum(int i, DoubleUnaryOperator f) {
        CompensatedSum sum = new CompensatedSum();
        for (int r = 0; r < shift.columns(); r++) {
            sum.add(pass.softmax().at(i, r) * f.applyAsDouble(shift.at(i, r)));
        }
        return sum.value();
    }

    private double largestShift() {
        return shift.maxAbsolute() + shiftError;
    }

    /** e^ζ − 1. */
    private double growth() {
        return Math.expm1(largestShift());
    }

    private double relative() {
        return 3 * budget.probability() + (budget.width() + 30) * FastBudget.U;
    }
}
