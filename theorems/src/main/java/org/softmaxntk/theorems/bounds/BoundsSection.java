package org.softmaxntk.theorems.bounds;

import java.util.List;
import org.softmaxntk.theorems.Claim;
import org.softmaxntk.theorems.catalogue.Section;
import org.softmaxntk.theorems.interval.ScalarStatement;

/** Elementary bounds on the event that no logit exceeds B. */
public final class BoundsSection implements Section {
    @Override
    public List<Claim<?>> claims() {
        return List.of(
                new SoftmaxEntryRange(),
                new ExpRange(),
                new ExpRangeWithinRadius(),
                new NormaliserRange(),
                new CentredSignBound(),
                new GradientBound(),
                new GradientBoundOptimal());
    }

    @Override
    public List<ScalarStatement> steps() {
        return List.of(GradientSteps.DOUBLED_EXPONENTIAL_ABSORBED);
    }
}
