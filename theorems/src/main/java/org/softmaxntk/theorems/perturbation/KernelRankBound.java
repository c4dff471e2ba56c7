package org.softmaxntk.theorems.perturbation;

import java.util.List;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.arithmetic.DecimalEigenvalueBounds;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.EigenvalueBounds;
import org.softmaxntk.theorems.arithmetic.Sides;
import org.softmaxntk.theorems.budget.DigitsNetwork;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.budget.ReferenceBudget;
import org.softmaxntk.theorems.given.Hypotheses;
import org.softmaxntk.theorems.given.NetworkOnData;
import org.softmaxntk.theorems.given.network.NetworkFit;

/**
 * At a paired start the tangent kernel has rank at most d_in·m/2, so it is singular for every m < 2N/d_in.
 *
 * <p><b>Statement.</b> For every X, paired W, A, with k = d_in·m/2 < N = n·d_out: every k + 1 rows of H and the same columns
 * make a singular matrix; λ_min(H) = 0. So λ > 0 needs m ≥ 2n·d_out/d_in.
 *
 * <p><b>Hypotheses.</b> (1) Neurons 2r and 2r+1 share their weights and carry opposite signs. (2) m·d_in < 2N.
 *
 * <p><b>Guarantee.</b> Always.
 *
 * <p><b>Kind.</b> Identity. The discrepancy is |λ_min| of the first k + 1 rows and columns, which by interlacing bounds
 * λ_min(H) as well.
 *
 * <p><b>Example.</b> {@code data=sphere/unit-ball:7x2x1 width=6 sigma=0.5 start=paired move=random radius=0.0
 * step=0.01 seed=0}: holds to rounding.
 *
 * <p><b>Source.</b> [ours]; proof below.
 *
 * <p><b>Proof.</b> The masses of the two signs agree, so p = 0, and the Jacobian's entry for neuron r is a_lr·s_ir·x_ik. The
 * two of a pair have the same s and opposite a: their columns are opposite, and H = JJᵀ/m = A₀A₀ᵀ/P with P = m/2 and A₀ of
 * N rows and P·d_in columns. Hence rank H ≤ P·d_in = k, and every principal submatrix of k + 1 rows, being the Gram matrix
 * of k + 1 vectors in ℝᵏ, is singular. ∎
 *
 * <p><b>Numerics.</b> The error of H in the Frobenius norm, which by Weyl's inequality no eigenvalue exceeds, and half the
 * width of {@link EigenvalueBounds}.
 *
 * <p><b>Cost.</b> O(N²m + k³).
 */
public final class KernelRankBound extends ParametricBound<NetworkOnData, Integer> {
    public KernelRankBound() {
        super(NetworkOnData.class, 1);
        isFalseFor(0, "one-less");
    }

    @Override
    public List<Hypothesis<NetworkOnData>> hypotheses() {
        return List.of(Hypotheses.pairedStart(), narrowNetwork());
    }

    /** Fewer directions for the weights of the pairs, m/2·d_in, than outputs on the samples, N = n·d_out. */
    private static Hypothesis<NetworkOnData> narrowNetwork() {
        return new Hypothesis<>(
                Hypotheses.NARROW_NETWORK,
                "m·d_in < 2N",
                given -> (long) given.network().width() * given.data().inputDimension()
                        < 2L * given.data().samples() * given.data().outputDimension(),
                given -> "m = " + given.network().width() + ", d_in = "
                        + given.data().inputDimension() + ", N = "
                        + (long) given.data().samples() * given.data().outputDimension(),
                space -> space.with(NetworkFit.NARROW));
    }

    /** The first k + {@code more} rows and columns. */
    @Override
    protected Sides inDoubles(NetworkOnData given, Integer more) {
        Matrix kernel =
                TangentKernel.of(ForwardPass.of(given.network(), given.data().inputs()));
        int rows = rows(given, more);
        EigenvalueBounds eigenvalue = EigenvalueBounds.smallest(Matrix.generate(rows, rows, kernel::at));
        double middle = (eigenvalue.lower() + eigenvalue.upper()) / 2;
        double radius = (eigenvalue.upper() - eigenvalue.lower()) / 2;
        return Sides.identity(
                Math.abs(middle), FastBudget.of(given.network(), given.data()).kernel(kernel) + 1.01 * radius);
    }

    private static int rows(NetworkOnData given, int more) {
        int rank = given.network().width() / 2 * given.data().inputDimension();
        return Math.min(given.data().samples() * given.data().outputDimension(), rank + more);
    }

    @Override
    protected Sides inDigits(NetworkOnData given, Integer more, Digits digits) {
        FieldTable<Dfp> kernel =
                DigitsNetwork.of(digits, given.network(), given.data()).kernel();
        int rows = rows(given, more);
        DecimalEigenvalueBounds eigenvalue = DecimalEigenvalueBounds.smallest(
                FieldTable.generate(digits.precision(), rows, rows, kernel::at), digits);
        ReferenceBudget budget = new ReferenceBudget(digits, FastBudget.of(given.network(), given.data()));
        return digits.identity(eigenvalue.middle().abs(), budget.kernel().add(eigenvalue.radius()));
    }
}
