package org.softmaxntk.theorems.convergence;

import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.FastBudget;
import org.softmaxntk.theorems.arithmetic.ReferenceBudget;
import org.softmaxntk.theorems.arithmetic.SmallestEigenvalue;
import org.softmaxntk.theorems.given.GivenNetwork;

/** λ, the smallest eigenvalue of H(W(0)), in both arithmetics, with the error of the kernel in it. Cost O(N²(m + N)). */
final class InitialKernel {
    private InitialKernel() {}

    static Enclosure smallestEigenvalue(GivenNetwork given) {
        Matrix kernel = kernel(given);
        return SmallestEigenvalue.inDoubles(
                kernel, FastBudget.of(given.network(), given.data()).kernel(kernel));
    }

    static SmallestEigenvalue.Bracket smallestEigenvalue(GivenNetwork given, Digits digits) {
        Dfp error = new ReferenceBudget(digits, FastBudget.of(given.network(), given.data())).kernel();
        return SmallestEigenvalue.inDigits(
                digits.network(given.network(), given.data()).kernel(), error, digits);
    }

    /** tr H(W(0)) ≥ Λ, rounded up. */
    static double trace(GivenNetwork given) {
        Matrix kernel = kernel(given);
        return kernel.trace() + FastBudget.of(given.network(), given.data()).kernel(kernel);
    }

    private static Matrix kernel(GivenNetwork given) {
        return TangentKernel.of(ForwardPass.of(given.network(), given.data().inputs()));
    }

    /** 1/x. */
    static Enclosure reciprocal(Enclosure x) {
        return new Enclosure(-x.lnUpper(), -x.lnLower());
    }
}
