package org.softmaxntk.theorems.descent;

import java.util.List;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.catalogue.Section;

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
}
