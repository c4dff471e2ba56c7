package org.softmaxntk.theorems.diffusion;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.dfp.Dfp;
import org.softmaxntk.model.diffusion.regression.KernelPath;
import org.softmaxntk.model.diffusion.regression.StackedOutputs;
import org.softmaxntk.model.linear.Matrix;
import org.softmaxntk.model.linear.SymmetricSpectrum;
import org.softmaxntk.model.reference.FieldTable;
import org.softmaxntk.model.reference.ReferenceLimitKernel;
import org.softmaxntk.model.reference.ReferenceNetwork;
import org.softmaxntk.model.reference.diffusion.ReferencePath;
import org.softmaxntk.theorems.Hypothesis;
import org.softmaxntk.theorems.ParametricBound;
import org.softmaxntk.theorems.arithmetic.DecimalEigenvalueBounds;
import org.softmaxntk.theorems.arithmetic.Digits;
import org.softmaxntk.theorems.arithmetic.Enclosure;
import org.softmaxntk.theorems.arithmetic.Sides;

/**
 * What the draw of a network's kernel does to its regression is at most the number of steps times the distance from the limit
 * kernel.
 *
 * <p><b>Statement.</b> For f_K⁰ and f_K, the regressions by descent for τ steps on Y with H(0) of the drawn network and with I
 * ⊗ K, on the training points: ‖f_K⁰ − f_K‖_F ≤ η̂τ·‖H(0) − I⊗K‖_op·‖Y‖_F.
 *
 * <p><b>Hypotheses.</b> (1) η̂·max(tr K, tr H(0)) ≤ 1.
 *
 * <p><b>Guarantee.</b> Always, on training points.
 *
 * <p><b>Kind.</b> Upper bound, attained: one step, Y a top singular vector of H(0) − I⊗K; so wherever n = d = τ = 1.
 *
 * <p><b>Example.</b> {@code law=points components=3 dimension=1 samples=1 noise=constant width=8 sigma=1.0 beta=0.7
 * room=2.0 step=0.5 steps=1 seed=0}: measured/stated = 1.000.
 *
 * <p><b>Source.</b> [ours]
 *
 * <p><b>Deviation.</b> The paper has no such term: it takes the network's kernel for the limit.
 *
 * <p><b>Proof.</b> f_K⁰ − f_K = [(I − η̂K)^τ − (I − η̂H)^τ]Y = Σ_{j&lt;τ}(I − η̂H)^{τ−1−j}·η̂(H − K)·(I − η̂K)^jY, and the
 * powers are contractions, as 0 ≤ η̂λ ≤ 1 for the eigenvalues of both. ∎
 *
 * <p><b>Numerics.</b> Both paths by {@link RegressionBudget}; the operator norm by its two extreme eigenvalues, in digits
 * within an enclosure.
 *
 * <p><b>Cost.</b> O((nd)³ + n²m).
 */
public final class KernelDrawBound extends ParametricBound<NoisyRegression, KernelDrawBound.Factor> {
    /** What η̂‖H(0) − I⊗K‖‖Y‖ is multiplied by. */
    public enum Factor {
        /** τ. */
        STEPS,
        /** 1. */
        ONE,
        /** τ/2. */
        HALF
    }

    public KernelDrawBound() {
        super(NoisyRegression.class, Factor.STEPS);
        isFalseFor(Factor.ONE, "without-steps");
        isFalseFor(Factor.HALF, "half");
    }

    @Override
    public List<Hypothesis<NoisyRegression>> hypotheses() {
        return List.of(RegressionHypotheses.stepWithinTrace());
    }

    private static double factor(NoisyRegression given, Factor factor) {
        return switch (factor) {
            case STEPS -> given.steps();
            case ONE -> 1;
            case HALF -> given.steps() / 2.0;
        };
    }

    @Override
    protected Sides inDoubles(NoisyRegression given, Factor factor) {
        Matrix drawn = given.drawnKernel();
        Matrix limit = given.limitKernel();
        int n = given.samples();
        Matrix difference = Matrix.generate(
                drawn.rows(), drawn.rows(), (a, b) -> drawn.at(a, b) - (a / n == b / n ? limit.at(a % n, b % n) : 0));
        KernelPath own = KernelPath.of(drawn, given.kernelStep());
        KernelPath theirs = KernelPath.of(limit, given.kernelStep());
        Matrix ofDrawn = own.at(own.basis(), own.project(StackedOutputs.stacked(given.labels())), given.steps());
        Matrix ofLimit = theirs.at(theirs.basis(), theirs.project(given.labels()), given.steps());
        double moved = ofDrawn.minus(StackedOutputs.stacked(ofLimit)).frobeniusNorm();
        SymmetricSpectrum spectrum = SymmetricSpectrum.of(difference);
        double norm = Math.max(Math.abs(spectrum.smallest()), Math.abs(spectrum.largest()));
        double labels = given.labels().frobeniusNorm();
        double bound = given.kernelStep() * factor(given, factor) * norm * labels;
        RegressionBudget budget = RegressionBudget.of(given);
        return Sides.inequality(
                Enclosure.of(moved, budget.of(labels)),
                Enclosure.of(bound, budget.of(labels * Math.max(1, factor(given, factor)))));
    }

    @Override
    protected Sides inDigits(NoisyRegression given, Factor factor, Digits digits) {
        FieldTable<Dfp> z = digits.lift(given.inputs());
        FieldTable<Dfp> drawn = new ReferenceNetwork<>(
                        digits.lift(given.network().hiddenWeights()),
                        digits.lift(given.network().signs()),
                        z)
                .kernel();
        FieldTable<Dfp> one = ReferenceLimitKernel.softmax(z, digits.number(given.sigma()));
        int n = given.samples();
        FieldTable<Dfp> limit = FieldTable.generate(
                digits.precision(),
                drawn.rows(),
                drawn.rows(),
                (a, b) -> a / n == b / n ? one.at(a % n, b % n) : digits.number(0));
        FieldTable<Dfp> labels = digits.lift(StackedOutputs.stacked(given.labels()));
        Dfp step = digits.number(given.kernelStep());
        Dfp moved = ReferencePath.steps(drawn, step, given.steps())
                .train(labels)
                .minus(ReferencePath.steps(limit, step, given.steps()).train(labels))
                .frobeniusNorm();
        DecimalEigenvalueBounds norm = DecimalEigenvalueBounds.operatorNorm(drawn.minus(limit), digits);
        Dfp rest = step.multiply(labels.frobeniusNorm()).multiply(digits.number(factor(given, factor)));
        double size = given.labels().frobeniusNorm();
        RegressionBudget budget = RegressionBudget.of(given);
        return digits.inequality(
                moved,
                budget.of(digits, size),
                norm.middle().multiply(rest),
                norm.radius().multiply(rest).add(budget.of(digits, size * Math.max(1, factor(given, factor)))));
    }

    /** Each of the two is at most ‖Y‖. */
    @Override
    public Optional<Enclosure> trivial(NoisyRegression given) {
        double labels = given.labels().frobeniusNorm();
        return Optional.of(Enclosure.of(2 * labels, RegressionBudget.of(given).of(labels)));
    }
}
