package org.softmaxntk.theorems.perturbation;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.theorems.arithmetic.DecimalEigenvalueBounds;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.EigenvalueBounds;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.FastBudget;
import org.softmaxntk.theorems.arithmetic.ReferenceBudget;
import org.softmaxntk.theorems.given.MovedWeights;

/**
 * max(0, λ − λ_min(H(W))) with λ = λ_min(H(W̃)): how far the kernel's smallest eigenvalue falls, in both arithmetics.
 *
 * <p>Each eigenvalue is enclosed by certificate and widened by the error of its kernel in the Frobenius norm, which by
 * Weyl's inequality no eigenvalue exceeds. Cost O(N²m + N³).
 */
final class EigenvalueFall {
    private EigenvalueFall() {}

    /** λ_min(H) of {@code network} on the data of {@code given}. */
    static EigenvalueBounds eigenvalueInDoubles(SoftmaxNetwork network, MovedWeights given) {
        Matrix kernel = TangentKernel.of(ForwardPass.of(network, given.data().inputs()));
        return EigenvalueBounds.smallest(kernel)
                .widened(FastBudget.of(network, given.data()).kernel(kernel));
    }

    static Enclosure inDoubles(MovedWeights given) {
        EigenvalueBounds before = eigenvalueInDoubles(given.network(), given);
        EigenvalueBounds after = eigenvalueInDoubles(given.moved(), given);
        return new EigenvalueBounds(
                        Math.nextDown(before.lower() - after.upper()), Math.nextUp(before.upper() - after.lower()))
                .enclosure();
    }

    /** λ_min of {@code kernel}, which is that of {@code network} in digits. */
    static DecimalEigenvalueBounds eigenvalueInDigits(
            FieldTable<Dfp> kernel, SoftmaxNetwork network, MovedWeights given, Digits digits) {
        ReferenceBudget budget = new ReferenceBudget(digits, FastBudget.of(network, given.data()));
        return DecimalEigenvalueBounds.smallest(kernel, digits).widened(budget.kernel());
    }

    /** The fall from one smallest eigenvalue to another. */
    static DecimalEigenvalueBounds inDigits(DecimalEigenvalueBounds before, DecimalEigenvalueBounds after) {
        return new DecimalEigenvalueBounds(
                atLeastZero(before.lower().subtract(after.upper())),
                atLeastZero(before.upper().subtract(after.lower())));
    }

    private static Dfp atLeastZero(Dfp x) {
        return x.greaterThan(x.getZero()) ? x : x.getZero();
    }
}
