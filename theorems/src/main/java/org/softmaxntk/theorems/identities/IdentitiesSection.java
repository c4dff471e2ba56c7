package org.softmaxntk.theorems.identities;

import java.util.List;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.catalogue.Section;
import org.softmaxntk.theorems.interval.ScalarStatement;

/** What holds to rounding for every input. */
public final class IdentitiesSection implements Section {
    @Override
    public List<Claim<?>> claims() {
        return List.of(
                new SoftmaxSimplex(),
                new SymmetricInitOutputsZero(),
                new GradientIsLossDerivative(),
                new KernelIsJacobianGram(),
                new FlowDynamics(),
                new LossDecomposition(),
                new ShiftInvariance(),
                new WeightSumConservation());
    }

    @Override
    public List<ScalarStatement> steps() {
        return List.of(LossSteps.EXPONENTIAL_REMAINDER);
    }
}
