package org.softmaxntk.theorems.budget;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.theorems.arithmetic.Digits;

/**
 * How far the reference implementation can be off with a number of digits, by operation count and generously: digits are
 * cheap.
 *
 * <p>It forms a − p as a difference, so errors are measured against s_ir ≤ m, not against s_ir(a − p).
 *
 * @param digits the arithmetic
 * @param shape the sizes and the largest logit
 */
public record ReferenceBudget(Digits digits, FastBudget shape) {
    /** Relative error of S_ir, absolute error of p_li. */
    public double probabilityRoundings() {
        return 4.0 * (shape.width() + shape.inputDimension() + shape.largestLogit() + 10);
    }

    /** Absolute error of F_il. */
    public Dfp output() {
        return digits.roundings(probabilityRoundings() * shape.width());
    }

    /** Error of H in the Frobenius norm: an entry is x_i·x_j/m times a sum of m products of two factors up to 2m. */
    public Dfp kernel() {
        return digits.roundings(20
                * probabilityRoundings()
                * shape.size()
                * shape.width()
                * shape.largestInput()
                * shape.largestInput());
    }

    /** Error of Σ_r ⟨Δw_r, V_r⟩ for |⟨V_r, x_i⟩| ≤ slope. */
    public Dfp gradientAlong(double slope, double residualNorm) {
        return digits.roundings(
                8 * probabilityRoundings() * shape.width() * shape.size() * slope * (residualNorm + shape.width()));
    }

    /**
     * Error of a central difference quotient of F_il with step h along such a direction: truncation h²/6·|F'''| with
     * |F'''| ≤ 64·m·slope³ (the joint cumulant of a, z, z, z under S, |a| ≤ 1 and |z| ≤ slope), rounding 2·error(F)/h.
     */
    public Dfp outputSlope(double slope) {
        Dfp step = digits.smallStep();
        Dfp truncation = step.multiply(step).multiply(digits.number(11.0 * shape.width() * slope * slope * slope));
        return truncation.add(output().multiply(digits.number(2)).divide(step));
    }
}
