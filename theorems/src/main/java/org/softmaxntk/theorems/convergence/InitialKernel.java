package org.softmaxntk.theorems.convergence;

import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.budget.SmallestEigenvalue;
import org.softmaxntk.theorems.given.GivenNetwork;

/** What the premises ask of H(W(0)), with the error of the kernel in it. Cost O(N²(m + N)). */
final class InitialKernel {
    private InitialKernel() {}

    /** λ = λ_min(H(W(0))). */
    static Enclosure smallestEigenvalue(GivenNetwork given) {
        return SmallestEigenvalue.inDoubles(given.network(), given.data()).enclosure();
    }

    /** tr H(W(0)) ≥ Λ, rounded up. */
    static double trace(GivenNetwork given) {
        Matrix kernel =
                TangentKernel.of(ForwardPass.of(given.network(), given.data().inputs()));
        return kernel.trace() + FastBudget.of(given.network(), given.data()).kernel(kernel);
    }

    /** 1/x. */
    static Enclosure reciprocal(Enclosure x) {
        return new Enclosure(-x.lnUpper(), -x.lnLower());
    }
}
