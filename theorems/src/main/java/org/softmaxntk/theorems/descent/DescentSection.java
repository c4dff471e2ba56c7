package org.softmaxntk.theorems.descent;

import java.util.List;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.catalogue.Section;
import org.softmaxntk.theorems.interval.ScalarStatement;

/** Where gradient descent goes, step by step. */
public final class DescentSection implements Section {
    @Override
    public List<Claim<?>> claims() {
        return List.of(
                new OddPartPathBound(),
                new EvenPartSecondOrder(),
                new DescentStepRemainder(),
                new DescentStepThirdOrder(),
                new KernelTracking(),
                new DescentFollowsFlow());
    }

    @Override
    public List<ScalarStatement> steps() {
        return List.of(
                EvenPartSteps.ODD_COEFFICIENT_IDENTITY,
                EvenPartSteps.ODD_COEFFICIENT_INCREASES,
                EvenPartSteps.EVEN_COEFFICIENT_INCREASES,
                EvenPartSteps.EVEN_COEFFICIENT_IDENTITY,
                EvenPartSteps.TANH_BELOW_ARGUMENT,
                EvenPartSteps.INCREMENT_BELOW_SQUARE_INCREMENT);
    }
}
