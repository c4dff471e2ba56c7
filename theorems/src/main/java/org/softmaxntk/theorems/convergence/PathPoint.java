package org.softmaxntk.theorems.convergence;

import org.softmaxntk.model.kernel.TangentKernel;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.loss.SquaredLoss;
import org.softmaxntk.model.network.ForwardPass;
import org.softmaxntk.model.training.Gradient;
import org.softmaxntk.theorems.arithmetic.EigenvalueBounds;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.budget.FastBudget;
import org.softmaxntk.theorems.given.DescentRun;

/**
 * One point of a run of gradient descent in doubles, and how far it can be from the exact one.
 *
 * <p>The displacement W(τ) − W(0) is summed by itself, so that steps far below an ulp of the weights keep their digits; the
 * weights are W(0) plus it, rounded. A neuron off by e has its logits off by e·max‖x_i‖ =: ξ, so S, the mass of either sign
 * and a − p are off by the factor e^{2ξ} at most: with ε the error of the implementation on given weights, ε' = ε +
 * e^{2ξ} − 1 takes its place in every budget, F is off by m(ε' + 4u), and, as |a − p|·s_ir ≤ 2ŝ with ŝ = max s_ir, a neuron's
 * gradient by 2ŝ·max‖x_i‖·((3ε' + (n + d_in + d_out + 12)u)√N‖v‖ + N·(error of v_il)).
 */
public final class PathPoint {
    private static final double LARGEST_RELATIVE_ERROR = 0.01;

    private final DescentRun run;
    private final ForwardPass pass;
    private final Matrix displacement;
    private final double displacementError;
    private final Matrix residual;
    private final Matrix gradient;
    private final FastBudget shape;
    private final double relativeError;

    private PathPoint(DescentRun run, Matrix displacement, double displacementError) {
        this.run = run;
        this.pass = ForwardPass.of(
                run.network().withWeights(run.network().hiddenWeights().plus(displacement)),
                run.data().inputs());
        this.displacement = displacement;
        this.displacementError = displacementError;
        this.residual = pass.outputs().minus(run.data().targets());
        this.gradient = Gradient.of(pass, run.data().targets(), new SquaredLoss());
        this.shape = FastBudget.of(pass.network(), run.data());
        this.relativeError = shape.probability() + Math.expm1(2 * weightError() * shape.largestInput());
    }

    /** How far a neuron can be off: its displacement, and the rounding of W(0) plus that. */
    private double weightError() {
        double moved = displacement.maxRowNorm();
        double rounding = moved == 0
                ? 0
                : 2 * FastBudget.U * (run.network().hiddenWeights().maxRowNorm() + moved);
        return displacementError + rounding;
    }

    /** W(0), without error. */
    public static PathPoint start(DescentRun run) {
        return new PathPoint(
                run, Matrix.zeros(run.network().width(), run.network().inputDimension()), 0);
    }

    /** The point one step further. Cost O(n·m·(d_in + d_out)). */
    public PathPoint next() {
        Matrix moved = displacement.minus(gradient.times(run.stepSize()));
        double rounding = 3 * FastBudget.U * (moved.maxRowNorm() + run.stepSize() * gradient.maxRowNorm());
        return new PathPoint(
                run, moved, (displacementError + run.stepSize() * gradientError() + rounding) * (1 + 0x1p-40));
    }

    DescentRun run() {
        return run;
    }

    ForwardPass pass() {
        return pass;
    }

    /** F − Y, n×d_out. */
    Matrix residual() {
        return residual;
    }

    /** ΔW, m×d_in. */
    Matrix gradient() {
        return gradient;
    }

    FastBudget shape() {
        return shape;
    }

    /** max_r ‖w_r(τ) − w_r(0)‖. */
    public Enclosure movement() {
        double norm = displacement.maxRowNorm();
        return Enclosure.of(norm, displacementError + (displacement.columns() + 4) * FastBudget.U * norm);
    }

    /** ε'; ∞ where nothing is known any more. */
    double relativeError() {
        return relativeError <= LARGEST_RELATIVE_ERROR ? relativeError : Double.POSITIVE_INFINITY;
    }

    /** Error of one entry of v. */
    double residualError() {
        return shape.width() * (1.01 * relativeError() + 4 * FastBudget.U) + FastBudget.U * residual.maxAbsolute();
    }

    /** Error of one row of ΔW in norm. */
    double gradientError() {
        int terms = shape.samples() + shape.inputDimension() + shape.outputDimension() + 12;
        double relative = 3 * relativeError() + terms * FastBudget.U;
        double norm = Math.sqrt(shape.size()) * residual.frobeniusNorm();
        return 2.02
                * shape.width()
                * pass.softmax().maxAbsolute()
                * shape.largestInput()
                * (relative * norm + shape.size() * residualError());
    }

    /** ln of a number that ‖v‖ is not above, finite whatever the errors: |F_il| ≤ m at any weights. */
    double lnLargestResidual() {
        return Math.min(residualNorm().lnUpper(), lnAnyResidual());
    }

    /** ln(m√N + ‖Y‖). */
    private double lnAnyResidual() {
        return Math.log(
                shape.width() * Math.sqrt(shape.size()) + run.data().targets().frobeniusNorm());
    }

    /** ln of a number that no ‖Δw_r‖ is above at any weights: |a − p|·s_ir ≤ 2m, so 2m·max‖x_i‖·√N·(m√N + ‖Y‖). */
    double lnLargestGradient() {
        return Math.log(2 * shape.width() * shape.largestInput() * Math.sqrt(shape.size())) + lnAnyResidual();
    }

    /** λ_min(H) here, H off by ε' in place of ε of {@link FastBudget#kernel}. Cost O(N²(m + N)). */
    public EigenvalueBounds smallestEigenvalue() {
        Matrix kernel = TangentKernel.of(pass);
        double error = (6 * relativeError() + (shape.width() + shape.inputDimension() + 8) * FastBudget.U)
                * kernel.trace()
                * 1.01;
        return EigenvalueBounds.smallest(kernel).widened(error);
    }

    /** ‖v‖. */
    public Enclosure residualNorm() {
        double norm = residual.frobeniusNorm();
        int size = shape.size();
        return Enclosure.of(norm, Math.sqrt(size) * residualError() + (size + 4) * FastBudget.U * norm);
    }
}
