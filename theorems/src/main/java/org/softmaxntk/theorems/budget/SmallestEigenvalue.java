package org.softmaxntk.theorems.budget;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.data.DataSet;
import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.network.SoftmaxNetwork;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.theorems.arithmetic.DecimalEigenvalueBounds;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.EigenvalueBounds;

/**
 * λ_min(H) of the tangent kernel of a network on its data, in both arithmetics.
 *
 * <p>That of the kernel as computed, widened by the kernel's error in the Frobenius norm. Cost O(N²(m + N)).
 */
public final class SmallestEigenvalue {
    private SmallestEigenvalue() {}

    /** The lower bound may be below 0. */
    public static EigenvalueBounds inDoubles(SoftmaxNetwork network, DataSet data) {
        return of(TangentKernel.of(ForwardPass.of(network, data.inputs())), network, data);
    }

    /** Of the {@code kernel} that is H in doubles. */
    public static EigenvalueBounds of(Matrix kernel, SoftmaxNetwork network, DataSet data) {
        return EigenvalueBounds.smallest(kernel)
                .widened(FastBudget.of(network, data).kernel(kernel));
    }

    /** As H is positive semidefinite, the lower bound is at least 0. */
    public static DecimalEigenvalueBounds inDigits(SoftmaxNetwork network, DataSet data, Digits digits) {
        return of(DigitsNetwork.of(digits, network, data).kernel(), network, data, digits);
    }

    /** Of the {@code kernel} that is H in digits. */
    public static DecimalEigenvalueBounds of(
            FieldTable<Dfp> kernel, SoftmaxNetwork network, DataSet data, Digits digits) {
        return DecimalEigenvalueBounds.smallest(kernel, digits)
                .widened(new ReferenceBudget(digits, FastBudget.of(network, data)).kernel())
                .atLeastZero();
    }
}
