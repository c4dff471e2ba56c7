package org.softmaxntk.theorems.convergence;

import java.util.List;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.catalogue.Section;
import org.softmaxntk.theorems.interval.ScalarStatement;

/** Gradient descent reaches the loss it was promised. */
public final class ConvergenceSection implements Section {
    @Override
    public List<Claim<?>> claims() {
        return List.of(
                new SecondOrderTermBound(),
                new NormaliserTermBound(),
                new CentredNormaliserTermBound(),
                new WeightsStayClose(),
                new OneStepContraction(),
                new Convergence(),
                new ConvergenceConstants(),
                new NToTheOOneAudit());
    }

    @Override
    public List<ScalarStatement> steps() {
        return List.of(
                ContractionSteps.ROOT_ABOVE_PARABOLA,
                ContractionSteps.ROOT_ABOVE_CHORD,
                ContractionSteps.ROOT_BELOW_CHORD,
                ConstantSteps.CERTIFICATE_RADIUS_CONSTANT,
                ConstantSteps.SUFFICIENT_WIDTH_CONSTANT,
                ConstantSteps.SHARPER_WIDTH_CONSTANT,
                ConstantSteps.HIDDEN_WIDTH_CONSTANT_ONE,
                ConstantSteps.STATED_STEP_SIZE_IS_ADMISSIBLE,
                ConstantSteps.SUFFICIENT_TIME_CONSTANT);
    }
}
