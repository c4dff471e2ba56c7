package org.softmaxntk.theorems.identities;

import java.util.List;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.SymmetricSpectrum;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.ReferenceNetwork;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.budget.DigitsNetwork;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.budget.ReferenceBudget;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.NetworkOnData;

/**
 * The tangent kernel is the Gram matrix of the Jacobian, so it is symmetric and positive semidefinite.
 *
 * <p><b>Statement.</b> For every X, W, A: H = (1/m)JJᵀ, J = ∂vec F/∂W (N×m·d_in); H = Hᵀ; uᵀHu ≥ 0 for every u.
 *
 * <p><b>Hypotheses.</b> None.
 *
 * <p><b>Guarantee.</b> Always.
 *
 * <p><b>Kind.</b> Identity. The discrepancy is max(‖H − JJᵀ/m‖_F, −λ_min(H)); symmetry of H holds bit for bit, else it
 * is ∞.
 *
 * <p><b>Example.</b> {@code data=ball/unit-ball:3x2x2 width=8 sigma=0.5 start=independent move=random radius=0.1
 * step=0.01 seed=0}: holds to rounding.
 *
 * <p><b>Source.</b> [paper] softmax-frontiers, definition of the kernel.
 *
 * <p><b>Numerics.</b> Both sides have error (6ε + k·u)·tr H with k the number of terms added, m + d_in + 8 and
 * m·d_in + 8; λ_min is off by at most 10·N·u·tr H. The digits compare H with JJᵀ/m only: that it is a Gram matrix makes
 * it semidefinite.
 *
 * <p><b>Cost.</b> O(N²·m·d_in + N³).
 */
public final class KernelIsJacobianGram extends ParametricBound<NetworkOnData, Integer> {
    public KernelIsJacobianGram() {
        super(NetworkOnData.class, 1);
        isFalseFor(0, "without-one-over-m");
    }

    @Override
    public List<Hypothesis<NetworkOnData>> hypotheses() {
        return Hypotheses.none();
    }

    @Override
    protected Sides inDoubles(NetworkOnData given, Integer power) {
        ForwardPass pass = ForwardPass.of(given.network(), given.data().inputs());
        Matrix kernel = TangentKernel.of(pass);
        Matrix jacobian = TangentKernel.jacobian(pass);
        double offGram = kernel.minus(jacobian.times(jacobian.transpose())
                        .times(1 / Math.pow(given.network().width(), power)))
                .frobeniusNorm();
        double negative = -SymmetricSpectrum.of(kernel).smallest();
        double asymmetry = kernel.equals(kernel.transpose()) ? 0 : Double.POSITIVE_INFINITY;
        return Sides.identity(Math.max(Math.max(offGram, negative), asymmetry), budget(given, kernel));
    }

    private static double budget(NetworkOnData given, Matrix kernel) {
        FastBudget budget = FastBudget.of(given.network(), given.data());
        double terms = 10.0 * kernel.rows() + (double) budget.width() * budget.inputDimension() + 8;
        return 2 * budget.kernel(kernel) + terms * FastBudget.U * kernel.trace();
    }

    @Override
    protected Sides inDigits(NetworkOnData given, Integer power, Digits digits) {
        ReferenceNetwork<Dfp> reference = DigitsNetwork.of(digits, given.network(), given.data());
        FieldTable<Dfp> jacobian = reference.jacobian();
        FieldTable<Dfp> gram = jacobian.times(jacobian.transpose())
                .times(digits.number(1)
                        .divide(digits.number(Math.pow(given.network().width(), power))));
        ReferenceBudget budget = new ReferenceBudget(digits, FastBudget.of(given.network(), given.data()));
        return digits.identity(
                reference.kernel().minus(gram).frobeniusNorm(),
                budget.kernel().multiply(digits.number(1 + given.network().inputDimension())));
    }
}
