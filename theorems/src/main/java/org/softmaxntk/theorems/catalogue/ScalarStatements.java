package org.softmaxntk.theorems.catalogue;

import java.util.List;
import org.softmaxntk.theorems.bounds.GradientSteps;
import org.softmaxntk.theorems.certificate.CertificateSteps;
import org.softmaxntk.theorems.convergence.ConstantSteps;
import org.softmaxntk.theorems.convergence.ContractionSteps;
import org.softmaxntk.theorems.descent.EvenPartSteps;
import org.softmaxntk.theorems.identities.LossSteps;
import org.softmaxntk.theorems.interval.ScalarStatement;
import org.softmaxntk.theorems.perturbation.KernelDriftSteps;
import org.softmaxntk.theorems.perturbation.KernelPerturbationSteps;
import org.softmaxntk.theorems.perturbation.PerturbationSteps;

/** All scalar statements, in the order of the theorems whose proofs use them. */
public final class ScalarStatements {
    private static final List<ScalarStatement> ALL = List.of(
            LossSteps.EXPONENTIAL_REMAINDER,
            PerturbationSteps.EXPONENTIAL_GROWTH_NEAR_ZERO,
            GradientSteps.DOUBLED_EXPONENTIAL_ABSORBED,
            PerturbationSteps.CONSTANT_ABSORBED,
            ContractionSteps.ROOT_ABOVE_PARABOLA,
            ContractionSteps.ROOT_ABOVE_CHORD,
            ContractionSteps.ROOT_BELOW_CHORD,
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
            EvenPartSteps.ODD_COEFFICIENT_IDENTITY,
            EvenPartSteps.ODD_COEFFICIENT_INCREASES,
            EvenPartSteps.EVEN_COEFFICIENT_INCREASES,
            EvenPartSteps.EVEN_COEFFICIENT_IDENTITY,
            EvenPartSteps.TANH_BELOW_ARGUMENT,
            EvenPartSteps.INCREMENT_BELOW_SQUARE_INCREMENT,
            CertificateSteps.STEP_RATE_BOUND,
            CertificateSteps.CONTRACTION_SQUARED,
            CertificateSteps.SINH_BELOW_CHORD,
            CertificateSteps.COSH_BELOW_PARABOLA,
            PerturbationSteps.PERTURBATION_EXPONENT_TEN,
            PerturbationSteps.PAIRED_PERTURBATION_EXPONENT_FOUR,
            PerturbationSteps.HALF_EIGENVALUE_RADIUS,
            PerturbationSteps.EIGENVALUE_RADIUS_IS_SMALL,
            ConstantSteps.CERTIFICATE_RADIUS_CONSTANT,
            ConstantSteps.SUFFICIENT_WIDTH_CONSTANT,
            ConstantSteps.SHARPER_WIDTH_CONSTANT,
            ConstantSteps.HIDDEN_WIDTH_CONSTANT_ONE,
            ConstantSteps.STATED_STEP_SIZE_IS_ADMISSIBLE,
            ConstantSteps.SUFFICIENT_TIME_CONSTANT);

    private ScalarStatements() {}

    /** Every scalar statement; their ids differ. */
    public static List<ScalarStatement> all() {
        return ALL;
    }
}
