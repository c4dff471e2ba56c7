package org.softmaxntk.theorems.perturbation;

import java.util.List;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.catalogue.Section;
import org.softmaxntk.theorems.interval.ScalarStatement;

/** How far the tangent kernel moves when the weights do. */
public final class PerturbationSection implements Section {
    @Override
    public List<Claim<?>> claims() {
        return List.of(
                new SoftmaxL1Perturbation(),
                new NtkPerturbation(),
                new KernelPerturbationOptimal(),
                new SoftmaxRatioPerturbation(),
                new PairedSignMeanBound(),
                new KernelEntryPerturbation(),
                new KernelDriftSecondOrder(),
                new EigenvalueStability(),
                new EigenvalueHalvedAtMost(),
                new KernelRankBound());
    }

    @Override
    public List<ScalarStatement> steps() {
        return List.of(
                PerturbationSteps.EXPONENTIAL_GROWTH_NEAR_ZERO,
                PerturbationSteps.CONSTANT_ABSORBED,
                PerturbationSteps.SOFTMAX_SHIFT_MAXIMUM,
                KernelPerturbationSteps.HALF_MASS_RATIO_ABOVE,
                KernelPerturbationSteps.HALF_MASS_RATIO_BELOW,
                KernelPerturbationSteps.EXCESS_OUTWEIGHS_LOSS,
                KernelPerturbationSteps.MIDDLE_MASS_EXCESS,
                KernelPerturbationSteps.SMALL_MASS_EXCESS,
                KernelPerturbationSteps.LOSS_BELOW_FOR_SMALL_NORMALISER,
                KernelPerturbationSteps.LARGE_MASS_SHRINKS_NORMALISER,
                KernelPerturbationSteps.LOSS_BELOW_FOR_LARGE_NORMALISER,
                KernelPerturbationSteps.CUBIC_ABOVE_QUADRATIC,
                KernelPerturbationSteps.TWO_FACTOR_DIFFERENCE,
                KernelDriftSteps.HYPERBOLIC_TANGENT_LINE,
                KernelDriftSteps.COSH_LOG_CONVEX,
                KernelDriftSteps.HYPERBOLIC_QUARTIC_IDENTITY,
                KernelDriftSteps.HYPERBOLIC_QUARTIC_BOUND,
                KernelDriftSteps.TANH_OF_QUADRUPLE,
                KernelDriftSteps.COSH_BELOW_GAUSSIAN,
                KernelDriftSteps.EXPONENTIAL_BELOW_ROOT_CHORD,
                KernelDriftSteps.ROOT_CHORD_CONSTANT,
                KernelDriftSteps.PAIR_LOSS_BELOW_BOUND,
                KernelDriftSteps.RECIPROCAL_OUTWEIGHS_LOSS,
                KernelDriftSteps.EXPONENTIAL_BELOW_CHORD,
                KernelDriftSteps.SECOND_ORDER_DRIFT_CONSTANT,
                PerturbationSteps.PERTURBATION_EXPONENT_TEN,
                PerturbationSteps.PAIRED_PERTURBATION_EXPONENT_FOUR,
                PerturbationSteps.HALF_EIGENVALUE_RADIUS,
                PerturbationSteps.EIGENVALUE_RADIUS_IS_SMALL);
    }
}
