package org.softmaxntk.theorems.perturbation;

import org.softmaxntk.theorems.arithmetic.DecimalEigenvalueBounds;
import org.softmaxntk.theorems.arithmetic.EigenvalueBounds;
import org.softmaxntk.theorems.arithmetic.Enclosure;

/** max(0, λ − λ_min(H(W))) with λ = λ_min(H(W̃)): how far the kernel's smallest eigenvalue falls, in both arithmetics. */
final class EigenvalueFall {
    private EigenvalueFall() {}

    /** The fall from one smallest eigenvalue to another. */
    static Enclosure inDoubles(EigenvalueBounds before, EigenvalueBounds after) {
        return new EigenvalueBounds(
                        Math.nextDown(before.lower() - after.upper()), Math.nextUp(before.upper() - after.lower()))
                .enclosure();
    }

    static DecimalEigenvalueBounds inDigits(DecimalEigenvalueBounds before, DecimalEigenvalueBounds after) {
        return new DecimalEigenvalueBounds(
                        before.lower().subtract(after.upper()), before.upper().subtract(after.lower()))
                .atLeastZero();
    }
}
